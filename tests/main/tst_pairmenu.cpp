#include "main/menus/pairmenu.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace corridor;

/// The list of pairs, however many there are.
class tst_PairMenu : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        for (int one = 0; one < 12; ++one) {
            for (int other = one + 1; other < 12; ++other)
                m_many.append({code(one), code(other)});
        }
    }

    void asksOnlyWhenItOpens()
    {
        int asked = 0;
        PairMenu menu;
        menu.offer(
            m_many.first(), [&] { return ++asked, m_many; }, m_formatter);
        QCOMPARE(asked, 0);
        Q_EMIT menu.aboutToShow();
        QCOMPARE(asked, 1);
    }

    void fewStandInOneList()
    {
        PairMenu menu;
        const QList<CountryPair> few = m_many.first(PairMenu::kFullest + 1);
        menu.offer(
            few.at(2), [&few] { return few; }, m_formatter);
        Q_EMIT menu.aboutToShow();
        QCOMPARE(menu.actions().size(), few.size());
        for (qsizetype at = 0; at < few.size(); ++at) {
            QCOMPARE(menu.actions().at(at)->text(), pairName(few.at(at), m_formatter));
            QCOMPARE(menu.actions().at(at)->isChecked(), at == 2);
        }
        QSignalSpy chosen(&menu, &PairMenu::pairChosen);
        menu.actions().at(4)->trigger();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().value<CountryPair>(), few.at(4));
    }

    void manyStandBelowTheirCountries()
    {
        PairMenu menu;
        menu.offer(
            m_many.last(), [this] { return m_many; }, m_formatter);
        for (int again = 0; again < 2; ++again) {
            Q_EMIT menu.aboutToShow();
            // The chosen pair, the fullest, a line, and the rest.
            QCOMPARE(menu.actions().size(), PairMenu::kFullest + 3);
            QCOMPARE(menu.actions().first()->text(), pairName(m_many.last(), m_formatter));
            QVERIFY(menu.actions().first()->isChecked());
        }
        QMenu *all = menu.actions().last()->menu();
        QVERIFY(all);
        Q_EMIT all->aboutToShow();
        QCOMPARE(all->actions().size(), 12);
        QMenu *partners = all->actions().at(5)->menu();
        Q_EMIT partners->aboutToShow();
        QCOMPARE(partners->actions().size(), 11);
        QSignalSpy chosen(&menu, &PairMenu::pairChosen);
        partners->actions().first()->trigger();
        QCOMPARE(chosen.first().first().value<CountryPair>(), (CountryPair{code(0), code(5)}));
    }

private:
    static QString code(int number) { return u"A"_s + QChar(u'A' + number) + u'A'; }

    QList<CountryPair> m_many;
    const Formatter m_formatter{Language::English, std::make_shared<LabelTable>([](LabelTable &, Language) {})};
};

QTEST_MAIN(tst_PairMenu)
#include "tst_pairmenu.moc"
