#include "store/store.h"
#include "support/resultcompare.h"
#include <QTemporaryDir>
#include <QElapsedTimer>
using namespace Qt::StringLiterals;
using namespace corridor;
class tst_Opening : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void first() {
        QTemporaryDir d;
        for (int i = 0; i < 3; ++i) {
            QElapsedTimer t; t.start();
            auto s = Store::open(d.filePath(u"a/b.sqlite"_s));
            qInfo() << "open" << t.nsecsElapsed() / 1000;
            VERIFY_OK(s);
            auto c = s.value()->figures().count(); VERIFY_OK(c);
            qInfo() << c.value();
            t.restart();
            qInfo() << s.value()->catalogue().labels().value().size() << s.value()->figures().series().value().size() << t.nsecsElapsed()/1000;
        }
    }
};
QTEST_GUILESS_MAIN(tst_Opening)
#include "tst_opening.moc"
