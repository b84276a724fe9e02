#include "main/widgets/topbar.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace corridor;

/// The button that plays the years.
class tst_TopBar : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_bar = std::make_unique<TopBar>();
        m_player = m_bar->findChild<QTimer *>();
        m_button = m_bar->findChild<QToolButton *>(u"playButton"_s);
        QVERIFY(m_player && m_button);
        m_player->setInterval(0); // a test does not wait for years
        m_steps.clear();
        // The program shows what was asked for.
        connect(m_bar.get(), &TopBar::yearsChosen, this, [this](int first, int last, bool sameMove) {
            m_steps << u"%1-%2%3"_s.arg(QString::number(first), QString::number(last), sameMove ? u"+"_s : QString());
            show(first, last);
        });
    }
    void cleanup() { m_bar.reset(); }

    void playsToTheEndAndStops()
    {
        show(2010, 2012);
        m_button->click();
        QVERIFY(m_player->isActive());
        QTRY_VERIFY(!m_button->isChecked());
        QVERIFY(!m_player->isActive());
        // One step for Back to take, however many years it went through.
        QCOMPARE(m_steps, (QStringList{u"2010-2013"_s, u"2010-2014+"_s, u"2010-2015+"_s}));
    }

    void atTheEndItBeginsAnew()
    {
        show(2012, 2015);
        m_button->click();
        QTRY_VERIFY(!m_button->isChecked());
        QCOMPARE(m_steps, (QStringList{u"2012-2013"_s, u"2012-2014+"_s, u"2012-2015+"_s}));
    }

    void aSecondClickStops()
    {
        show(2010, 2012);
        m_button->click();
        m_button->click();
        QVERIFY(!m_player->isActive());
        QCOMPARE(m_steps, QStringList());
        QCOMPARE(m_button->text(), u"▶"_s);
    }

    void withoutYearsThereIsNothingToPlay()
    {
        m_bar->showState(ViewState(), {}, m_formatter);
        QVERIFY(!m_button->isEnabled());
    }

private:
    void show(int first, int last)
    {
        TopBar::Choices choices;
        choices.firstYear = 2010;
        choices.lastYear = 2015;
        choices.shownFirst = first;
        choices.shownLast = last;
        m_bar->showState(ViewState(), choices, m_formatter);
    }

    std::unique_ptr<TopBar> m_bar;
    QTimer *m_player = nullptr;
    QToolButton *m_button = nullptr;
    QStringList m_steps;
    Formatter m_formatter{Language::English, nullptr};
};

QTEST_MAIN(tst_TopBar)
#include "tst_topbar.moc"
