<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk">
<context>
    <name>Dashboard</name>
    <message>
        <source>There is no source “%1” in this store.</source>
        <translation>Бұл деректер қорында «%1» дереккөзі жоқ.</translation>
    </message>
    <message>
        <source>The page rests on %1 figures, and a file holds at most %2. Narrow the years, or choose a single product or flow.</source>
        <translation>Бет %1 дерекке негізделген, ал файлға ең көбі %2 дерек сыяды. Жылдар аралығын тарылтыңыз немесе бір ғана тауарды не ағынды таңдаңыз.</translation>
    </message>
    <message>
        <source>“%1” is not a code. A code is the eight letters and digits at the foot of a picture, such as 7KQM3TPX.</source>
        <translation>«%1» код емес. Код — суреттің төменгі жағындағы сегіз әріп пен цифр, мысалы, 7KQM3TPX.</translation>
    </message>
    <message>
        <source>This store does not know the code %1. A store knows the codes of pictures that were exported from it: open the store that the picture came from, or ask for the picture as a file instead of through a chat.</source>
        <translation>Бұл деректер қоры %1 кодын білмейді. Деректер қоры өзінен экспортталған суреттердің кодтарын ғана біледі: сурет алынған қорды ашыңыз немесе суретті чат арқылы емес, файл түрінде сұраңыз.</translation>
    </message>
</context>
<context>
    <name>Phrase</name>
    <message>
        <source>%1 on %2</source>
        <translation>%2 жылға қарағанда %1</translation>
    </message>
    <message>
        <source>%1 on %2, %3</source>
        <translation>%2 жылға қарағанда %1, %3</translation>
    </message>
    <message>
        <source>Goods trade, %1</source>
        <translation>Тауар айналымы, %1 жыл</translation>
    </message>
    <message>
        <source>deficit, after a surplus in %1</source>
        <translation>%1 жылғы профициттен кейін тапшылық</translation>
    </message>
    <message>
        <source>surplus, after a deficit in %1</source>
        <translation>%1 жылғы тапшылықтан кейін профицит</translation>
    </message>
    <message>
        <source>deficit up %1 on %2</source>
        <translation>%2 жылға қарағанда тапшылық өсімі – %1</translation>
    </message>
    <message>
        <source>deficit down %1 on %2</source>
        <translation>%2 жылға қарағанда тапшылықтың азаюы – %1</translation>
    </message>
    <message>
        <source>surplus up %1 on %2</source>
        <translation>%2 жылға қарағанда профицит өсімі – %1</translation>
    </message>
    <message>
        <source>surplus down %1 on %2</source>
        <translation>%2 жылға қарағанда профициттің азаюы – %1</translation>
    </message>
    <message>
        <source>Balance for %1, %2</source>
        <translation>%1{gen} сауда сальдосы, %2 жыл‖Сауда сальдосы: %1, %2 жыл</translation>
    </message>
    <message>
        <source>%1{adj} investment in %2{loc}, %3</source>
        <translation>%1{abl} %2{dat} инвестиция, %3‖Инвестиция: %1 → %2, %3</translation>
    </message>
    <message>
        <source>%1{adj} students in %2{loc}, %3</source>
        <translation>%2{loc} оқитын %1 студенттері, %3‖Студенттер: %1 → %2, %3</translation>
    </message>
    <message>
        <source>%1 from %2{abl} in %3{loc}</source>
        <translation>%3{loc} оқитын %2 студенттері: %1‖студенттер (%2 → %3): %1</translation>
    </message>
    <message>
        <source>%1, no second source</source>
        <translation>%1; екінші дереккөз жоқ</translation>
    </message>
    <message>
        <source>%1; other sources too</source>
        <translation>%1; басқа дереккөздер де бар</translation>
    </message>
    <message>
        <source>Press reports and claims have marks of their own: they are not statistics.</source>
        <translation>Баспасөз деректері мен мәлімдемелер жеке белгілермен көрсетілген: олар статистика емес.</translation>
    </message>
    <message>
        <source>Press reports have a mark of their own: they are not statistics.</source>
        <translation>Баспасөз деректері жеке белгімен көрсетілген: олар статистика емес.</translation>
    </message>
    <message>
        <source>Claims have a mark of their own: they are not statistics.</source>
        <translation>Мәлімдемелер жеке белгімен көрсетілген: олар статистика емес.</translation>
    </message>
    <message>
        <source>The dotted line is where the source changes.</source>
        <translation>Нүктелі сызық дереккөз ауысқан жерді көрсетеді.</translation>
    </message>
    <message>
        <source>Dots are single figures of different sources and periods: they are not joined.</source>
        <translation>Нүктелер – әртүрлі дереккөздер мен кезеңдердің жеке мәндері: олар қосылмайды.</translation>
    </message>
    <message>
        <source>%1: single figures</source>
        <translation>%1: жеке мәндер</translation>
    </message>
    <message>
        <source>There are no figures for %1 and %2 here yet. Files that fill it: goods trade by partner from UN Comtrade (comtradeplus.un.org) or from the statistical office of either country; students from UNESCO UIS; investment from the central banks.</source>
        <translation>%1 – %2 жұбы бойынша мұнда әзірге деректер жоқ. Бұл бөлімді толтыратын файлдар: серіктес елдер бойынша тауар саудасы – UN Comtrade (comtradeplus.un.org) немесе екі елдің бірінің статистика органы; студенттер – UNESCO UIS; инвестиция – орталық банктер.</translation>
    </message>
    <message>
        <source>There are no figures for %1 and %2 here yet. Files that fill it: goods trade by partner from UN Comtrade (comtradeplus.un.org) or from the statistical office of either country.</source>
        <translation>%1 – %2 жұбы бойынша мұнда әзірге деректер жоқ. Бұл бөлімді толтыратын файлдар: серіктес елдер бойынша тауар саудасы – UN Comtrade (comtradeplus.un.org) немесе екі елдің бірінің статистика органы.</translation>
    </message>
    <message>
        <source>There are no figures for %1 and %2 here yet. Files that fill it: direct investment by country from the central bank of either country or from UNCTAD.</source>
        <translation>%1 – %2 жұбы бойынша мұнда әзірге деректер жоқ. Бұл бөлімді толтыратын файлдар: елдер бойынша тікелей инвестиция – екі елдің бірінің орталық банкі немесе ЮНКТАД.</translation>
    </message>
    <message>
        <source>There are no figures for %1 and %2 here yet. Files that fill it: students by country of origin from UNESCO UIS or from the ministry of education of either country.</source>
        <translation>%1 – %2 жұбы бойынша мұнда әзірге деректер жоқ. Бұл бөлімді толтыратын файлдар: шыққан елі бойынша студенттер – UNESCO UIS немесе екі елдің бірінің білім министрлігі.</translation>
    </message>
    <message>
        <source>There are no figures for %1 and %2 here yet. Files that fill it: goods carried, by route or by mode, from the statistical office or the ministry of transport of either country.</source>
        <translation>%1 – %2 жұбы бойынша мұнда әзірге деректер жоқ. Бұл бөлімді толтыратын файлдар: бағыт немесе көлік түрі бойынша тасымалданған жүк – екі елдің бірінің статистика органы немесе көлік министрлігі.</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>расталады</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>расталмайды</translation>
    </message>
    <message>
        <source>not in the statistics</source>
        <translation>статистикада жоқ</translation>
    </message>
    <message>
        <source>not measurable</source>
        <translation>өлшенбейді</translation>
    </message>
    <message>
        <source>%1, as %2 reports: %3</source>
        <translation>%1, %2 деректері бойынша: %3</translation>
    </message>
    <message>
        <source>no table of %1{gen}</source>
        <translation>%1{gen} кестесі жоқ‖кесте жоқ (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s), no statistics for this</source>
        <translation>
            <numerusform>%n дереккөз, бұл туралы статистика жоқ</numerusform>
            <numerusform>%n дереккөз, бұл туралы статистика жоқ</numerusform>
        </translation>
    </message>
    <message>
        <source>No targets or claims about %1 and %2 are stored yet.</source>
        <translation>%1 – %2 жұбы бойынша мақсаттар мен мәлімдемелер әзірге енгізілмеген.</translation>
    </message>
    <message>
        <source>No events about %1 and %2 are stored yet.</source>
        <translation>%1 – %2 жұбы бойынша оқиғалар әзірге енгізілмеген.</translation>
    </message>
    <message>
        <source>upper end of the range</source>
        <translation>аралықтың жоғарғы шегі</translation>
    </message>
    <message>
        <source>lower end of the range</source>
        <translation>аралықтың төменгі шегі</translation>
    </message>
    <message>
        <source>Astana–Istanbul</source>
        <translation>Астана–Ыстанбұл</translation>
    </message>
    <message>
        <source>Almaty–Istanbul</source>
        <translation>Алматы–Ыстанбұл</translation>
    </message>
    <message>
        <source>Antalya</source>
        <translation>Анталья</translation>
    </message>
    <message>
        <source>third-country permits</source>
        <translation>үшінші елдерге арналған рұқсаттар</translation>
    </message>
    <message>
        <source>universal permits</source>
        <translation>әмбебап рұқсаттар</translation>
    </message>
    <message>
        <source>Türkiye Scholarships</source>
        <translation>«Türkiye Bursları» стипендиялары</translation>
    </message>
    <message>
        <source>Bolashak programme</source>
        <translation>«Болашақ» бағдарламасы</translation>
    </message>
    <message>
        <source>KMTF ships</source>
        <translation>«Қазтеңізкөлікфлоты» кемелері</translation>
    </message>
    <message>
        <source>dried legumes</source>
        <translation>кептірілген бұршақтұқымдастар</translation>
    </message>
    <message>
        <source>hard coal</source>
        <translation>тас көмір</translation>
    </message>
    <message>
        <source>crude oil</source>
        <translation>шикі мұнай</translation>
    </message>
    <message>
        <source>unwrought zinc</source>
        <translation>өңделмеген мырыш</translation>
    </message>
    <message>
        <source>%1, as %2 reports</source>
        <translation>%1, %2 деректері бойынша</translation>
    </message>
    <message>
        <source>Strokes: what the partner reports of the same flow</source>
        <translation>Қысқа сызықтар: сол ағын бойынша серіктес елдің деректері</translation>
    </message>
    <message>
        <source>Year to date: not comparable with full years</source>
        <translation>Жыл басынан бері: толық жылдармен салыстыруға келмейді</translation>
    </message>
    <message>
        <source>%1 reports no figures for this. Show both reporters to see the other side’s.</source>
        <translation>%1 бұл көрсеткіш бойынша дерек жарияламайды. Екінші тараптың деректерін көру үшін екі елдің де деректерін көрсетіңіз.</translation>
    </message>
    <message>
        <source>There are no figures in the chosen years. Widen the range.</source>
        <translation>Таңдалған жылдарға деректер жоқ. Аралықты кеңейтіңіз.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Шолу</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Сауда</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Инвестиция</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Білім беру</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Көлік</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Уақыт сызығы</translation>
    </message>
    <message>
        <source>Targets and claims</source>
        <translation>Мақсат пен мәлімдеме</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Деректер</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Дереккөздер</translation>
    </message>
    <message>
        <source>Every figure with its unit, status and source</source>
        <translation>Өлшем бірлігі, мәртебесі және дереккөзі көрсетілген барлық мәндер</translation>
    </message>
    <message>
        <source>Where the figures, events and statements come from</source>
        <translation>Деректердің, оқиғалардың және мәлімдемелердің дереккөздері</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Бет</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Көрсеткіш мәндері</translation>
    </message>
    <message>
        <source>Announced %1 by %2</source>
        <translation>Жарияланды: %1, %2</translation>
    </message>
    <message>
        <source>Announced %1</source>
        <translation>Жарияланды: %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>мерзімі: %1</translation>
    </message>
    <message>
        <source>no due year given</source>
        <translation>мерзімді жылы көрсетілмеген</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The target is reached.</source>
        <translation>Мақсатқа қол жеткізілді.</translation>
    </message>
    <message>
        <source>By %1 it takes %2 a year.</source>
        <translation>Қажетті өсім (мерзімі: %1): жылына %2.</translation>
    </message>
    <message>
        <source>By %1 it takes %2 a year, by %3 %4.</source>
        <translation>Қажетті өсім: %1 жылға дейін жылына %2, %3 жылға дейін %4.</translation>
    </message>
    <message>
        <source>Achieved since %1: %2 a year.</source>
        <translation>%1 жылдан бергі нақты өзгеріс: жылына %2.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2 жылы %1</translation>
    </message>
    <message>
        <source>%1 in %2, %3</source>
        <translation>%2 жылы %1, %3</translation>
    </message>
    <message>
        <source>Target: %1 of trade</source>
        <translation>Мақсат: тауар айналымы – %1</translation>
    </message>
    <message>
        <source>Target: %1 (%2)</source>
        <translation>Мақсат: %1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2: %3 (%4)</source>
        <translation>%1, %2: %3 (%4)</translation>
    </message>
    <message>
        <source>%1, %2: %3 (%4, %5)</source>
        <translation>%1, %2: %3 (%4, %5)</translation>
    </message>
    <message>
        <source>%1 sold %2{dat} %3 more in %4 than in %5</source>
        <translation>%1{gen} %2{dat} экспорты %4 жылы %5 жылмен салыстырғанда %3-ға артты‖Экспорт (%1 → %2) %4 жылы %5 жылмен салыстырғанда %3-ға артты</translation>
    </message>
    <message>
        <source>%1 sold %2{dat} %3 less in %4 than in %5</source>
        <translation>%1{gen} %2{dat} экспорты %4 жылы %5 жылмен салыстырғанда %3-ға азайды‖Экспорт (%1 → %2) %4 жылы %5 жылмен салыстырғанда %3-ға азайды</translation>
    </message>
    <message>
        <source>%1 sold %2{dat} about as much in %4 as in %5</source>
        <translation>%1{gen} %2{dat} экспорты %4 жылы шамамен %5 жылғы деңгейде болды‖Экспорт (%1 → %2) %4 жылы шамамен %5 жылғы деңгейде болды</translation>
    </message>
    <message>
        <source>%1 sold %2{dat} %3 times as much in %4 as in %5</source>
        <translation>%1{gen} %2{dat} экспорты %4 жылы %5 жылмен салыстырғанда %3 есе артты‖Экспорт (%1 → %2) %4 жылы %5 жылмен салыстырғанда %3 есе артты</translation>
    </message>
    <message>
        <source>Trade between %1 and %2{ins} was %3 higher in %4 than in %5</source>
        <translation>%1{gen} %2{ins} тауар айналымы %4 жылы %5 жылмен салыстырғанда %3-ға артты‖%1 – %2 тауар айналымы %4 жылы %5 жылмен салыстырғанда %3-ға артты</translation>
    </message>
    <message>
        <source>Trade between %1 and %2{ins} was %3 lower in %4 than in %5</source>
        <translation>%1{gen} %2{ins} тауар айналымы %4 жылы %5 жылмен салыстырғанда %3-ға азайды‖%1 – %2 тауар айналымы %4 жылы %5 жылмен салыстырғанда %3-ға азайды</translation>
    </message>
    <message>
        <source>Trade between %1 and %2{ins} was about the same in %4 as in %5</source>
        <translation>%1{gen} %2{ins} тауар айналымы %4 жылы шамамен %5 жылғы деңгейде болды‖%1 – %2 тауар айналымы %4 жылы шамамен %5 жылғы деңгейде болды</translation>
    </message>
    <message>
        <source>Trade between %1 and %2{ins} was %3 times as large in %4 as in %5</source>
        <translation>%1{gen} %2{ins} тауар айналымы %4 жылы %5 жылмен салыстырғанда %3 есе артты‖%1 – %2 тауар айналымы %4 жылы %5 жылмен салыстырғанда %3 есе артты</translation>
    </message>
    <message>
        <source>%1 sold %2{dat} more than it bought in every year from %3 to %4</source>
        <translation>%1{gen} %2{dat} экспорты %3–%4 жылдары жыл сайын бұл елден импорттан артық болды‖%1: экспорт %3–%4 жылдары жыл сайын импорттан артық болды (серіктес ел: %2)</translation>
    </message>
    <message>
        <source>%1 sold %2{dat} less than it bought in every year from %3 to %4</source>
        <translation>%1{gen} %2{dat} экспорты %3–%4 жылдары жыл сайын бұл елден импорттан кем болды‖%1: экспорт %3–%4 жылдары жыл сайын импорттан кем болды (серіктес ел: %2)</translation>
    </message>
    <message>
        <source>The balance of %1{gen} with %2{ins} changed its sign between %3 and %4</source>
        <translation>%1{gen} %2{ins} сауда сальдосының таңбасы %3–%4 жылдары өзгерді‖%1: сауда сальдосының таңбасы %3–%4 жылдары өзгерді (серіктес ел: %2)</translation>
    </message>
    <message>
        <source>%1, %2: %3 more in %4 than in %5</source>
        <translation>%1, %2: %3-ға артты (%5 – %4)</translation>
    </message>
    <message>
        <source>%1, %2: %3 less in %4 than in %5</source>
        <translation>%1, %2: %3-ға азайды (%5 – %4)</translation>
    </message>
    <message>
        <source>%1, %2: about the same in %4 as in %5</source>
        <translation>%1, %2: шамамен сол деңгейде (%5 – %4)</translation>
    </message>
    <message>
        <source>%1, %2: %3 times as much in %4 as in %5</source>
        <translation>%1, %2: %3 есе артты (%5 – %4)</translation>
    </message>
    <message>
        <source>%1, %2: %3 in %4, %5 in %6</source>
        <translation>%1, %2: %3 (%4), %5 (%6)</translation>
    </message>
    <message>
        <source>Goods, current prices</source>
        <translation>Тауарлар, ағымдағы бағалармен</translation>
    </message>
    <message>
        <source>Bars: as %1 reports</source>
        <translation>Бағандар: %1 деректері бойынша</translation>
    </message>
    <message>
        <source>As %1 reports</source>
        <translation>%1 деректері бойынша</translation>
    </message>
    <message>
        <source>cross strokes: imports from %1{abl} as %2 reports</source>
        <translation>көлденең сызықшалар: %2 деректері бойынша %1{abl} импорт‖көлденең сызықшалар: %2 деректері бойынша импорт (серіктес ел: %1)</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>айлар бойынша</translation>
    </message>
    <message>
        <source>There are no figures for this choice of reporter and years. Widen the range or show both.</source>
        <translation>Таңдалған ел мен жылдар бойынша деректер жоқ. Аралықты кеңейтіңіз немесе екі елдің де деректерін көрсетіңіз.</translation>
    </message>
    <message>
        <source>Trade between %1 and %2{ins}</source>
        <translation>%1{gen} %2{ins} саудасы‖%1 – %2 саудасы</translation>
    </message>
    <message>
        <source>Balance of %1{gen} with %2{ins}</source>
        <translation>%1{gen} %2{ins} сауда сальдосы‖%1: сауда сальдосы (серіктес ел: %2)</translation>
    </message>
    <message>
        <source>Exports less imports, as %1 reports</source>
        <translation>Экспорт пен импорттың айырмасы, %1 деректері бойынша</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>алдын ала деректер</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>бағалау</translation>
    </message>
    <message>
        <source>press report</source>
        <translation>баспасөз дерегі</translation>
    </message>
    <message>
        <source>claim, not a statistic</source>
        <translation>мәлімдеме, статистика емес</translation>
    </message>
    <message>
        <source>analyst’s own figure</source>
        <translation>талдаушының өз дерегі</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Дереккөз: %1</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Дереккөздер: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n more claims on the Targets &amp; claims page</source>
        <translation>
            <numerusform>«Мақсат пен мәлімдеме» бетінде тағы %n мәлімдеме</numerusform>
            <numerusform>«Мақсат пен мәлімдеме» бетінде тағы %n мәлімдеме</numerusform>
        </translation>
    </message>
    <message>
        <source>No events to show</source>
        <translation>Көрсетілетін оқиға жоқ</translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n оқиға</numerusform>
            <numerusform>%n оқиға</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more events</source>
        <translation>
            <numerusform>және тағы %n оқиға</numerusform>
            <numerusform>және тағы %n оқиға</numerusform>
        </translation>
    </message>
    <message>
        <source>overview</source>
        <translation>шолу</translation>
    </message>
    <message>
        <source>trade</source>
        <translation>сауда</translation>
    </message>
    <message>
        <source>investment</source>
        <translation>инвестиция</translation>
    </message>
    <message>
        <source>education</source>
        <translation>білім беру</translation>
    </message>
    <message>
        <source>transport</source>
        <translation>көлік</translation>
    </message>
    <message>
        <source>timeline</source>
        <translation>уақыт сызығы</translation>
    </message>
    <message>
        <source>targets and claims</source>
        <translation>мақсаттар мен мәлімдемелер</translation>
    </message>
    <message>
        <source>data</source>
        <translation>деректер</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>дереккөздер</translation>
    </message>
    <message numerus="yes">
        <source>%n more in Corridor</source>
        <translation>
            <numerusform>Corridor қолданбасында тағы %n</numerusform>
            <numerusform>Corridor қолданбасында тағы %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Claims and what the figures say</source>
        <translation>Мәлімдемелер және деректердің көрсеткені</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Мақсаттар</translation>
    </message>
    <message numerus="yes">
        <source>Sources: %n documents, each listed with its event in Corridor.</source>
        <translation>
            <numerusform>Дереккөздер: %n құжат, әрқайсысы Corridor қолданбасында тиісті оқиғамен бірге көрсетілген.</numerusform>
            <numerusform>Дереккөздер: %n құжат, әрқайсысы Corridor қолданбасында тиісті оқиғамен бірге көрсетілген.</numerusform>
        </translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Деректер импорты</translation>
    </message>
    <message>
        <source>What was written into the store, and when</source>
        <translation>Деректер қорына не және қашан жазылғаны</translation>
    </message>
    <message>
        <source>imports</source>
        <translation>деректер импорты</translation>
    </message>
    <message>
        <source>Drop such a file on the window, or press Ctrl+I.</source>
        <translation>Ондай файлды терезеге сүйреп тастаңыз немесе Ctrl+I басыңыз.</translation>
    </message>
    <message>
        <source>exponential smoothing without a trend</source>
        <translation>трендсіз экспоненциалды тегістеу</translation>
    </message>
    <message>
        <source>exponential smoothing with a linear trend</source>
        <translation>сызықтық трендті экспоненциалды тегістеу</translation>
    </message>
    <message>
        <source>exponential smoothing with a damped trend</source>
        <translation>бәсеңдейтін трендті экспоненциалды тегістеу</translation>
    </message>
    <message>
        <source>a trend of constant growth</source>
        <translation>тұрақты өсім тренді</translation>
    </message>
    <message numerus="yes">
        <source>No forecast: it takes 8 figures in an unbroken row, and there are %n.</source>
        <translation>
            <numerusform>Болжам жасалмайды: қатарынан 8 мән керек, %n мән бар.</numerusform>
            <numerusform>Болжам жасалмайды: қатарынан 8 мән керек, %n мән бар.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forecast, no figure of any source</source>
        <translation>Болжам, ешбір дереккөздің мәні емес</translation>
    </message>
    <message>
        <source>One is valued at %1 and the other at %2: CIF includes freight and insurance, FOB does not.</source>
        <translation>Біреуі %1, екіншісі %2 бағасымен берілген: CIF тасымалдау мен сақтандыруды қамтиды, FOB қамтымайды.</translation>
    </message>
    <message>
        <source>A claim or press report is put together with statistics: the result is no firmer than it.</source>
        <translation>Мәлімдеме немесе баспасөз хабары статистикамен біріктірілген: нәтиже одан сенімді емес.</translation>
    </message>
    <message>
        <source>Two currencies: %1 and %2. Convert one first.</source>
        <translation>Екі валюта: %1 және %2. Алдымен біреуін айырбастаңыз.</translation>
    </message>
    <message>
        <source>Two units: %1 and %2.</source>
        <translation>Екі өлшем бірлігі: %1 және %2.</translation>
    </message>
    <message>
        <source>One figure is about a longer time than the other, as a half-year and a year are.</source>
        <translation>Мәндердің бірі екіншісінен ұзағырақ уақытқа қатысты, мысалы, жартыжылдық пен жыл.</translation>
    </message>
    <message>
        <source>A stock, what there is on a day, is put together with a flow, what happens in a year.</source>
        <translation>Белгілі бір күнгі қор жыл ішіндегі ағынмен біріктірілген.</translation>
    </message>
    <message>
        <source>They do not cover the same trade: goods, services, or goods and services together.</source>
        <translation>Олар бірдей сауданы қамтымайды: тауарлар, қызметтер немесе тауарлар мен қызметтер бірге.</translation>
    </message>
    <message>
        <source>They do not stand in the same prices: prices of one year and prices of the day cannot be mixed.</source>
        <translation>Олар бірдей бағада емес: тұрақты және ағымдағы бағаларды араластыруға болмайды.</translation>
    </message>
    <message>
        <source>%1 and %2 are not equally long: their figures cannot be set against each other.</source>
        <translation>%1 мен %2 ұзақтығы бірдей емес: олардың мәндерін салыстыруға болмайды.</translation>
    </message>
    <message>
        <source>Only values in a currency can be computed so.</source>
        <translation>Тек валютадағы мәндерді осылай есептеуге болады.</translation>
    </message>
    <message>
        <source>Change on the year before</source>
        <translation>Өткен жылға қарағандағы өзгеріс</translation>
    </message>
    <message>
        <source>Change on the period before</source>
        <translation>Алдыңғы кезеңге қарағандағы өзгеріс</translation>
    </message>
    <message>
        <source>Change on the year before, %</source>
        <translation>Өткен жылға қарағандағы өзгеріс, %</translation>
    </message>
    <message>
        <source>Change on the period before, %</source>
        <translation>Алдыңғы кезеңге қарағандағы өзгеріс, %</translation>
    </message>
    <message>
        <source>Index, %1 = 100</source>
        <translation>Индекс, %1 = 100</translation>
    </message>
    <message>
        <source>Share of the total with the world</source>
        <translation>Әлеммен жалпы көлемдегі үлес</translation>
    </message>
    <message>
        <source>Per head of the population</source>
        <translation>Халықтың жан басына шаққанда</translation>
    </message>
    <message>
        <source>Per cent of GDP</source>
        <translation>ЖІӨ-ге пайызбен</translation>
    </message>
    <message>
        <source>Average growth a year since the first period shown</source>
        <translation>Көрсетілген бірінші кезеңнен бергі орташа жылдық өсім</translation>
    </message>
    <message numerus="yes">
        <source>Sum of the last %n periods</source>
        <translation>
            <numerusform>Соңғы %n кезеңнің қосындысы</numerusform>
            <numerusform>Соңғы %n кезеңнің қосындысы</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Average of the last %n periods</source>
        <translation>
            <numerusform>Соңғы %n кезеңнің орташасы</numerusform>
            <numerusform>Соңғы %n кезеңнің орташасы</numerusform>
        </translation>
    </message>
    <message>
        <source>Running total since the first period shown</source>
        <translation>Көрсетілген бірінші кезеңнен бергі жинақталған қосынды</translation>
    </message>
    <message>
        <source>Constant prices of %1</source>
        <translation>%1 жылғы тұрақты бағамен</translation>
    </message>
    <message>
        <source>Converted at the average rate of each period: %1</source>
        <translation>Әр кезеңнің орташа бағамымен айырбасталды: %1</translation>
    </message>
    <message>
        <source>Exports less imports</source>
        <translation>Экспорт пен импорт айырмасы</translation>
    </message>
    <message>
        <source>Exports over imports</source>
        <translation>Экспорттың импортты жабу коэффициенті</translation>
    </message>
    <message>
        <source>Exports less imports over both, from −1 to 1</source>
        <translation>Сальдоның тауар айналымына қатынасы, −1-ден 1-ге дейін</translation>
    </message>
    <message>
        <source>A place in a ranking has no percentage.</source>
        <translation>Рейтингтегі орынның пайызы болмайды.</translation>
    </message>
    <message>
        <source>A percentage or a rank has no index and no growth rate: take its change.</source>
        <translation>Пайыз бен орынға индекс те, өсу қарқыны да есептелмейді: өзгерісін алыңыз.</translation>
    </message>
    <message>
        <source>It is a percentage or a rank already.</source>
        <translation>Бұл онсыз да пайыз немесе орын.</translation>
    </message>
    <message>
        <source>It has no partner, so that there is no total to divide by.</source>
        <translation>Серіктес елі жоқ, сондықтан бөлетін жалпы көлем де жоқ.</translation>
    </message>
    <message>
        <source>Only amounts can be given per head.</source>
        <translation>Жан басына шаққанда тек көлемдерді беруге болады.</translation>
    </message>
    <message>
        <source>Only what happens in a period can be added up: not a stock, a percentage or a rank.</source>
        <translation>Тек кезең ішінде болғанды қосуға болады: қорды, пайызды немесе орынды қосуға болмайды.</translation>
    </message>
    <message>
        <source>It stands in constant prices already.</source>
        <translation>Онсыз да тұрақты бағада.</translation>
    </message>
    <message>
        <source>Convert first, then take out price changes.</source>
        <translation>Алдымен валютаны айырбастап, содан кейін баға өзгерісін алып тастаңыз.</translation>
    </message>
    <message>
        <source>Only exports and imports can be set against each other.</source>
        <translation>Тек экспорт пен импортты салыстыруға болады.</translation>
    </message>
    <message>
        <source>The figure for %1 is not above zero: a ratio to it would say nothing.</source>
        <translation>%1 мәні нөлден артық емес: оған қатынас ештеңе білдірмейді.</translation>
    </message>
    <message>
        <source>Growth is counted from here.</source>
        <translation>Өсім осы жерден есептеледі.</translation>
    </message>
    <message>
        <source>There is no figure for %1.</source>
        <translation>%1: мән жоқ.</translation>
    </message>
    <message>
        <source>There is no figure for %2: %1.</source>
        <translation>%2: мән жоқ: %1.</translation>
    </message>
    <message>
        <source>There is no figure for %2: %1. Import it from: %3.</source>
        <translation>%2: мән жоқ: %1. Мына жерден импорттаңыз: %3.</translation>
    </message>
    <message>
        <source>%1 is not above zero for %2: nothing can be divided by it.</source>
        <translation>%2: %1 нөлден артық емес, оған бөлуге болмайды.</translation>
    </message>
    <message>
        <source>Not computed – %1: %2</source>
        <translation>Есептелмеді – %1: %2</translation>
    </message>
    <message>
        <source>There is no event “%1” in this store.</source>
        <translation>Бұл деректер қорында «%1» оқиғасы жоқ.</translation>
    </message>
    <message>
        <source>Totals with the world are the sums of the twelve months that their source gives.</source>
        <translation>Әлеммен жалпы көлем – дереккөз берген он екі айдың қосындысы.</translation>
    </message>
    <message>
        <source>Constant prices of %1, deflated by: %2</source>
        <translation>%1 жылғы тұрақты бағамен; дефлятор: %2</translation>
    </message>
    <message>
        <source>%1 reports: exports</source>
        <translation>%1 деректері: экспорт</translation>
    </message>
    <message>
        <source>%1 reports: imports</source>
        <translation>%1 деректері: импорт</translation>
    </message>
    <message>
        <source>Assumed CIF/FOB margin</source>
        <translation>Болжанған CIF/FOB айырмасы</translation>
    </message>
    <message>
        <source>Exporter’s value × %1</source>
        <translation>Экспорттаушының мәні × %1</translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation>Түсіндірілмеген</translation>
    </message>
    <message>
        <source>Importer’s value − exporter’s value</source>
        <translation>Импорттаушының мәні − экспорттаушының мәні</translation>
    </message>
    <message>
        <source>less the exporter’s value × %1</source>
        <translation>минус экспорттаушының мәні × %1</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Айырма</translation>
    </message>
    <message>
        <source>%1: the gap between both reports</source>
        <translation>%1: екі елдің деректері арасындағы айырма</translation>
    </message>
    <message>
        <source>Importer less exporter, as a share of the exporter’s value; stroke: the gap</source>
        <translation>Импорттаушы минус экспорттаушы, экспорттаушы мәнінің үлесімен; сызықша: айырма</translation>
    </message>
    <message>
        <source>Importer less exporter; stroke: the gap</source>
        <translation>Импорттаушы минус экспорттаушы; сызықша: айырма</translation>
    </message>
    <message>
        <source>No gap: neither country reports.</source>
        <translation>Айырма жоқ: екі ел де дерек жарияламайды.</translation>
    </message>
    <message>
        <source>No gap: one side of the mirror is not reported.</source>
        <translation>Айырма жоқ: айнаның бір жағының дерегі жоқ.</translation>
    </message>
    <message>
        <source>No margin where a source states both on one ground (imports FOB).</source>
        <translation>Дереккөз екеуін де бір негізде берсе (импорт FOB), үстеме алынбайды.</translation>
    </message>
    <message>
        <source>%1: not reported</source>
        <translation>%1: дерек жоқ</translation>
    </message>
    <message>
        <source>Both report, but by different revisions of the HS: not compared</source>
        <translation>Екеуі де дерек береді, бірақ HS-тің әртүрлі редакциясымен: салыстырылмады</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>дерек жоқ</translation>
    </message>
    <message>
        <source>One side only, %1, %2</source>
        <translation>Тек бір жақ, %1, %2</translation>
    </message>
    <message>
        <source>Gap, %1, %2</source>
        <translation>Айырма, %1, %2</translation>
    </message>
    <message>
        <source>Unexplained, %1, %2</source>
        <translation>Түсіндірілмеген, %1, %2</translation>
    </message>
    <message>
        <source>CIF/FOB margin: %1 (%2)</source>
        <translation>CIF/FOB айырмасы: %1 (%2)</translation>
    </message>
    <message>
        <source>no CIF/FOB margin</source>
        <translation>CIF/FOB айырмасы жоқ</translation>
    </message>
    <message>
        <source>one flow, as both countries report it</source>
        <translation>бір ағын, екі елдің деректері бойынша</translation>
    </message>
    <message>
        <source>%1: exports only, as both countries report them</source>
        <translation>%1: тек экспорт, екі елдің деректері бойынша</translation>
    </message>
    <message>
        <source>%1, all partners, %2: where the gap is</source>
        <translation>%1, барлық серіктестер, %2: айырма қайда</translation>
    </message>
    <message>
        <source>%1, products, %2: where the gap is</source>
        <translation>%1, тауарлар, %2: айырма қайда</translation>
    </message>
    <message>
        <source>%1, by period: where the gap is</source>
        <translation>%1, кезеңдер бойынша: айырма қайда</translation>
    </message>
    <message>
        <source>%1: no flow is reported here by both sides. Files that fill it: goods trade of all reporters by partner from UN Comtrade (comtradeplus.un.org), with TOTAL as the product.</source>
        <translation>%1: мұнда екі жақтың да дерегі бар ағын жоқ. Толтыратын файлдар: UN Comtrade-тен (comtradeplus.un.org) барлық елдердің серіктестер бойынша тауар саудасы, тауар ретінде TOTAL.</translation>
    </message>
    <message>
        <source>%1 ↔ %2: no product is reported here by both countries. Files that fill it: trade between both by HS chapter from UN Comtrade (comtradeplus.un.org), with both as reporters.</source>
        <translation>%1 ↔ %2: мұнда екі елдің де дерегі бар тауар жоқ. Толтыратын файлдар: UN Comtrade-тен (comtradeplus.un.org) екі елдің HS топтары бойынша саудасы, есеп беруші ретінде екеуі де.</translation>
    </message>
    <message>
        <source>Importer less exporter, as a share of the exporter’s value</source>
        <translation>Импорттаушы минус экспорттаушы, экспорттаушы мәнінің үлесімен</translation>
    </message>
    <message>
        <source>Importer less exporter</source>
        <translation>Импорттаушы минус экспорттаушы</translation>
    </message>
    <message numerus="yes">
        <source>The table has %n more.</source>
        <translation>
            <numerusform>Кестеде тағы %n жол бар.</numerusform>
            <numerusform>Кестеде тағы %n жол бар.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a mirror: one side does not report them; they stand last in the table.</source>
        <translation>
            <numerusform>%n жазбаның айнасы жоқ: бір жақ дерек бермейді; олар кестенің соңында тұрады.</numerusform>
            <numerusform>%n жазбаның айнасы жоқ: бір жақ дерек бермейді; олар кестенің соңында тұрады.</numerusform>
        </translation>
    </message>
    <message>
        <source>FOB</source>
        <translation>FOB</translation>
    </message>
    <message>
        <source>CIF</source>
        <translation>CIF</translation>
    </message>
    <message>
        <source>valuation not stated</source>
        <translation>бағалау негізі көрсетілмеген</translation>
    </message>
    <message>
        <source>CIF/FOB margin: %1 of the exporter’s value, as assumed by the IMF (Direction of Trade Statistics).</source>
        <translation>CIF/FOB айырмасы: экспорттаушы мәнінің %1, ХВҚ болжамы бойынша (Direction of Trade Statistics).</translation>
    </message>
    <message>
        <source>CIF/FOB margin: %1 of the exporter’s value, chosen here; the IMF (Direction of Trade Statistics) assumes %2.</source>
        <translation>CIF/FOB айырмасы: экспорттаушы мәнінің %1, осында таңдалды; ХВҚ (Direction of Trade Statistics) %2 деп алады.</translation>
    </message>
    <message>
        <source>%1: only %2 reports this flow</source>
        <translation>%1: бұл ағын бойынша тек %2 дерегі бар</translation>
    </message>
    <message>
        <source>%1, %2: only the importer reports trade</source>
        <translation>%1, %2: тек импорттаушының дерегі бар</translation>
    </message>
    <message>
        <source>%1, %2: both sides report about the same</source>
        <translation>%1, %2: екі жақтың деректері шамалас</translation>
    </message>
    <message>
        <source>%1, %2: the importer reports %3 more than the exporter</source>
        <translation>%1, %2: импорттаушының дерегі экспорттаушыдан %3 артық</translation>
    </message>
    <message>
        <source>%1, %2: the importer reports %3 less than the exporter</source>
        <translation>%1, %2: импорттаушының дерегі экспорттаушыдан %3 кем</translation>
    </message>
    <message>
        <source>exporter: %1 (%2)</source>
        <translation>экспорттаушы: %1 (%2)</translation>
    </message>
    <message>
        <source>importer: %1 (%2)</source>
        <translation>импорттаушы: %1 (%2)</translation>
    </message>
    <message>
        <source>%1, exports: not reported for %2</source>
        <translation>%1, экспорт: %2 дерегі жоқ</translation>
    </message>
    <message>
        <source>%1, imports: not reported for %2</source>
        <translation>%1, импорт: %2 дерегі жоқ</translation>
    </message>
    <message>
        <source>%1 → %2: neither country reports this flow here, or not for the chosen years. Files that fill it: goods trade by partner from UN Comtrade (comtradeplus.un.org), with both countries as reporters, or from their statistical offices.</source>
        <translation>%1 → %2: мұнда екі елдің де бұл ағын немесе таңдалған жылдар бойынша дерегі жоқ. Толтыратын файлдар: UN Comtrade-тен (comtradeplus.un.org), есеп беруші ретінде екі ел де алынған серіктестер бойынша тауар саудасы немесе олардың статистика органдарынан.</translation>
    </message>
    <message>
        <source>Neither country reports trade with the other for the chosen years. Widen the range.</source>
        <translation>Таңдалған жылдарға екі елдің де өзара сауда дерегі жоқ. Аралықты кеңейтіңіз.</translation>
    </message>
    <message>
        <source>%1 ↔ %2: neither country reports trade with the other here. Files that fill this page: goods trade by partner from UN Comtrade (comtradeplus.un.org), with both countries as reporters, or from the statistical office of each.</source>
        <translation>%1 ↔ %2: мұнда екі елдің де өзара сауда дерегі жоқ. Бұл бетті толтыратын файлдар: UN Comtrade-тен (comtradeplus.un.org), есеп беруші ретінде екі ел де алынған серіктестер бойынша тауар саудасы немесе әрқайсысының статистика органынан.</translation>
    </message>
    <message>
        <source>Mirror statistics</source>
        <translation>Айналы статистика</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Тауарлар</translation>
    </message>
    <message>
        <source>Compare partnerships</source>
        <translation>Серіктестіктерді салыстыру</translation>
    </message>
    <message>
        <source>Not specified</source>
        <translation>Көрсетілмеген</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>тағы %n</numerusform>
            <numerusform>тағы %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Басқалары</translation>
    </message>
    <message numerus="yes">
        <source>The %n greatest of %1, and the others</source>
        <translation>
            <numerusform>%1 ішінен ең ірі %n және басқалары</numerusform>
            <numerusform>%1 ішінен ең ірі %n және басқалары</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is left out: %n month(s) of it are in the store.</source>
        <translation>
            <numerusform>%1 көрсетілмеді: қорда оның тек %n айы бар.</numerusform>
            <numerusform>%1 көрсетілмеді: қорда оның тек %n айы бар.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 п.т.</translation>
    </message>
    <message>
        <source>%1: from %4 in %2 to %5 in %3</source>
        <translation>%1: %2: %4 ▶ %3: %5</translation>
    </message>
    <message>
        <source>not reported in %1</source>
        <translation>%1 жылы дерек жоқ</translation>
    </message>
    <message>
        <source>%1, %2. First: %3, %4</source>
        <translation>%1, %2. Бірінші: %3, %4</translation>
    </message>
    <message>
        <source>Together %1</source>
        <translation>Барлығы %1</translation>
    </message>
    <message>
        <source>There is no whole year of this product in the range. Widen the range of years or choose another classification.</source>
        <translation>Бұл тауар бойынша аралықта толық жыл жоқ. Жылдар аралығын кеңейтіңіз немесе басқа жіктеуішті таңдаңыз.</translation>
    </message>
    <message>
        <source>Moves need two whole years in one classification; %1 has one in this range. Widen the range or choose another classification.</source>
        <translation>Өзгерістер үшін бір жіктеуіште екі толық жыл керек; бұл аралықта %1 бойынша бір жыл бар. Аралықты кеңейтіңіз немесе басқа жіктеуішті таңдаңыз.</translation>
    </message>
    <message>
        <source>Change of each product, and its part in the change of the whole</source>
        <translation>Әр тауардың өзгерісі және жалпы өзгерістегі үлесі</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) are new: not reported in %1.</source>
        <translation>
            <numerusform>%n тауар жаңа: %1 жылы дерегі жоқ.</numerusform>
            <numerusform>%n тауар жаңа: %1 жылы дерегі жоқ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) are gone: not reported in %1.</source>
        <translation>
            <numerusform>%n тауар енді жоқ: %1 жылы дерегі жоқ.</numerusform>
            <numerusform>%n тауар енді жоқ: %1 жылы дерегі жоқ.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is not reported is no zero: no change is computed for it.</source>
        <translation>Дерек жоқтығы нөл емес: ол үшін өзгеріс есептелмейді.</translation>
    </message>
    <message>
        <source>Section %1</source>
        <translation>%1-бөлім</translation>
    </message>
    <message>
        <source>Chapter %1</source>
        <translation>%1-топ</translation>
    </message>
    <message>
        <source>Heading %1</source>
        <translation>%1-тауар позициясы</translation>
    </message>
    <message>
        <source>Subheading %1</source>
        <translation>%1-қосалқы позиция</translation>
    </message>
    <message>
        <source>Tariff line %1</source>
        <translation>%1-тариф жолы</translation>
    </message>
    <message>
        <source>Product group %1</source>
        <translation>%1-тауар тобы</translation>
    </message>
    <message>
        <source>All goods</source>
        <translation>Барлық тауарлар</translation>
    </message>
    <message>
        <source>HS, revision not said</source>
        <translation>HS, редакциясы көрсетілмеген</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n бөлім</numerusform>
            <numerusform>%n бөлім</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chapter(s)</source>
        <translation>
            <numerusform>%n топ</numerusform>
            <numerusform>%n топ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n heading(s)</source>
        <translation>
            <numerusform>%n тауар позициясы</numerusform>
            <numerusform>%n тауар позициясы</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subheading(s)</source>
        <translation>
            <numerusform>%n қосалқы позиция</numerusform>
            <numerusform>%n қосалқы позиция</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tariff line(s)</source>
        <translation>
            <numerusform>%n тариф жолы</numerusform>
            <numerusform>%n тариф жолы</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n тауар</numerusform>
            <numerusform>%n тауар</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>summed from %n section(s)</source>
        <translation>
            <numerusform>%n бөлім қосындысы</numerusform>
            <numerusform>%n бөлім қосындысы</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>summed from %n chapter(s)</source>
        <translation>
            <numerusform>%n топ қосындысы</numerusform>
            <numerusform>%n топ қосындысы</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>summed from %n heading(s)</source>
        <translation>
            <numerusform>%n тауар позициясы қосындысы</numerusform>
            <numerusform>%n тауар позициясы қосындысы</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>summed from %n subheading(s)</source>
        <translation>
            <numerusform>%n қосалқы позиция қосындысы</numerusform>
            <numerusform>%n қосалқы позиция қосындысы</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>summed from %n tariff line(s)</source>
        <translation>
            <numerusform>%n тариф жолы қосындысы</numerusform>
            <numerusform>%n тариф жолы қосындысы</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>summed from %n product(s)</source>
        <translation>
            <numerusform>%n тауар қосындысы</numerusform>
            <numerusform>%n тауар қосындысы</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) of %1</source>
        <translation>
            <numerusform>%1 жылдың %n айы</numerusform>
            <numerusform>%1 жылдың %n айы</numerusform>
        </translation>
    </message>
    <message>
        <source>No whole year: the sum of %1.</source>
        <translation>Толық жыл емес: %1 қосындысы.</translation>
    </message>
    <message>
        <source>The source gives no total of all goods here: the whole is %1, and shares are of that sum.</source>
        <translation>Дереккөз мұнда барлық тауардың жалпы сомасын бермейді: тұтасы – %1, үлестер сол қосындыдан.</translation>
    </message>
    <message>
        <source>The source gives no figure of its own for this product: it is %1.</source>
        <translation>Дереккөз бұл тауарға жеке мән бермейді: бұл – %1.</translation>
    </message>
    <message>
        <source>Not specified: the total less the sum of the parts.</source>
        <translation>Көрсетілмеген: жалпы сома минус бөліктердің қосындысы.</translation>
    </message>
    <message>
        <source>The parts add up to %1 more than the total that the source gives.</source>
        <translation>Бөліктердің қосындысы дереккөз берген жалпы сомадан %1 артық.</translation>
    </message>
    <message>
        <source>Concentration (HHI): %1 of 1, normalised %2; as concentrated as %3 equal products, of %4.</source>
        <translation>Шоғырлану (HHI): 1-ден %1, нормаланғаны %2; %3 тең тауармен бірдей шоғырланған, қамтуы: %4.</translation>
    </message>
    <message>
        <source>%1: %2. Choose another year, or go up.</source>
        <translation>%1: %2. Басқа жылды таңдаңыз немесе жоғары шығыңыз.</translation>
    </message>
    <message>
        <source>There are no figures by product for %1 and %2 here yet. Files that fill it: exports or imports by HS chapter, heading or subheading from UN Comtrade Plus (comtradeplus.un.org), CEPII BACI (cepii.fr) or ITC Trade Map (trademap.org).</source>
        <translation>%1 – %2 жұбы бойынша мұнда әзірге тауарлар бойынша дерек жоқ. Толтыратын файлдар: HS тобы, позициясы немесе қосалқы позициясы бойынша экспорт не импорт – UN Comtrade Plus (comtradeplus.un.org), CEPII BACI (cepii.fr) немесе ITC Trade Map (trademap.org).</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>жаңа: %1</translation>
    </message>
    <message>
        <source>gone: %1</source>
        <translation>енді жоқ: %1</translation>
    </message>
    <message>
        <source>Total as the source gives it: %1</source>
        <translation>Дереккөз берген жалпы сома: %1</translation>
    </message>
    <message>
        <source>Sum of the rows: %1 (%2)</source>
        <translation>Жолдардың қосындысы: %1 (%2)</translation>
    </message>
    <message>
        <source>Revealed comparative advantage is not computable: no world exports by product of %1 are imported in this classification.</source>
        <translation>Айқындалған салыстырмалы артықшылықты есептеу мүмкін емес: бұл жіктеуіште %1 бойынша әлемнің тауарлық экспорты импортталмаған.</translation>
    </message>
    <message>
        <source>Revealed comparative advantage is not computable: no exports by product to the world of %1 are imported for: %2.</source>
        <translation>Айқындалған салыстырмалы артықшылықты есептеу мүмкін емес: %1 бойынша әлемге тауарлық экспорт импортталмаған: %2.</translation>
    </message>
    <message>
        <source>RCA: Balassa’s revealed comparative advantage, %1. The world’s exports of all goods are %2.</source>
        <translation>RCA: Баласса бойынша айқындалған салыстырмалы артықшылық, %1. Әлемнің жалпы тауар экспорты: %2.</translation>
    </message>
    <message>
        <source>RCA: Balassa’s revealed comparative advantage, %1.</source>
        <translation>RCA: Баласса бойынша айқындалған салыстырмалы артықшылық, %1.</translation>
    </message>
    <message>
        <source>Not reported: %1</source>
        <translation>Дерек жоқ: %1</translation>
    </message>
    <message>
        <source>Zero or less, so without an area: %1</source>
        <translation>Нөл немесе одан аз, сондықтан ауданы жоқ: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>тағы %n</numerusform>
            <numerusform>тағы %n</numerusform>
        </translation>
    </message>
    <message>
        <source>mirror statistics</source>
        <translation>айналы статистика</translation>
    </message>
    <message>
        <source>products</source>
        <translation>тауарлар</translation>
    </message>
    <message>
        <source>partnerships compared</source>
        <translation>серіктестіктерді салыстыру</translation>
    </message>
    <message>
        <source>This is a forecast: nobody reported it. It was computed from the figures below.</source>
        <translation>Бұл – болжам: оны ешкім жарияламаған. Төмендегі мәндерден есептелді.</translation>
    </message>
    <message>
        <source>Shown: %1. The other series are in the table.</source>
        <translation>Көрсетілгені: %1. Басқа қатарлар кестеде.</translation>
    </message>
    <message>
        <source>Shares of the sum of the series shown; where one has no figure the others alone are the sum.</source>
        <translation>Көрсетілген қатарлар қосындысындағы үлестер; мәні жоқ қатар қосындыға кірмейді.</translation>
    </message>
    <message>
        <source>Up: %1. Down: %2; its amounts stand below zero only to be drawn downwards.</source>
        <translation>Жоғары: %1. Төмен: %2; мәндері тек төмен қарай салу үшін нөлден төмен тұр.</translation>
    </message>
    <message>
        <source>Only %1 and %2 are drawn, the first and last that every series has.</source>
        <translation>Тек %1 мен %2 салынды: әр қатарда бар бірінші және соңғы кезең.</translation>
    </message>
    <message>
        <source>Each point is a period that both have a figure for. That two things move together does not say that one causes the other.</source>
        <translation>Әр нүкте – екеуінің де мәні бар кезең. Бірге өзгеруі бірі екіншісінің себебі екенін білдірмейді.</translation>
    </message>
    <message>
        <source>As it was known on %1: later figures and corrections are left out.</source>
        <translation>%1 күні белгілі болғандай: кейінгі мәндер мен түзетулер көрсетілмейді.</translation>
    </message>
    <message>
        <source>%1 reports none; %2 does: choose the other reporter</source>
        <translation>%1 дерегі жоқ, %2 дерегі бар: екінші елдің деректерін таңдаңыз</translation>
    </message>
    <message>
        <source>As the first country of each pair reports</source>
        <translation>Әр жұптың бірінші елінің деректері бойынша</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n pairs over time</source>
        <translation>
            <numerusform>%1: уақыт бойынша %n жұп</numerusform>
            <numerusform>%1: уақыт бойынша %n жұп</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: the most is %3, %4</source>
        <translation>%1, %2: ең үлкені – %3, %4</translation>
    </message>
    <message>
        <source>%1 is the newest period that most pairs have.</source>
        <translation>%1 – жұптардың көбінде бар ең жаңа кезең.</translation>
    </message>
    <message>
        <source>%1 is the newest period that all pairs have.</source>
        <translation>%1 – барлық жұпта бар ең жаңа кезең.</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>тек %1</translation>
    </message>
    <message>
        <source>%1: no indicator is here for two of these pairs. Files that fill this page: goods trade of one country with several partners from UN Comtrade (comtradeplus.un.org) or from its statistical office; students by country of origin from UNESCO UIS (data.uis.unesco.org); investment by partner from the IMF (data.imf.org).</source>
        <translation>%1: бұл жұптардың екеуінде бірдей бар көрсеткіш жоқ. Бұл бетті толтыратын файлдар: UN Comtrade-тен (comtradeplus.un.org) немесе статистика органынан бір елдің бірнеше серіктеспен тауар саудасы; UNESCO UIS-тен (data.uis.unesco.org) шыққан елі бойынша студенттер; ХВҚ-дан (data.imf.org) серіктес ел бойынша инвестиция.</translation>
    </message>
    <message>
        <source>Fewer than two of these pairs have figures for the chosen years, reporter and unit.</source>
        <translation>Таңдалған жылдар, ел және өлшем бірлігі бойынша бұл жұптардың екеуінен азында дерек бар.</translation>
    </message>
    <message>
        <source>the analyst’s own figure comes before all</source>
        <translation>талдаушының өз мәні бәрінен бұрын алынады</translation>
    </message>
    <message>
        <source>rank of preference %1 against none</source>
        <translation>таңдау реті %1, екіншісінде рет жоқ</translation>
    </message>
    <message>
        <source>rank of preference %1 against %2</source>
        <translation>таңдау реті %1, екіншісінде %2</translation>
    </message>
    <message>
        <source>firmer status: %1 against %2</source>
        <translation>мәртебесі сенімдірек: %1, екіншісінде %2</translation>
    </message>
    <message>
        <source>its source has the longer row of figures, or the first code</source>
        <translation>дереккөзінің қатары ұзағырақ немесе коды бұрын тұр</translation>
    </message>
    <message>
        <source>computed from its parts</source>
        <translation>бөліктерінен есептелді</translation>
    </message>
    <message>
        <source>not taken: %1</source>
        <translation>алынбады: %1</translation>
    </message>
    <message>
        <source>taken instead: %1</source>
        <translation>орнына алынғаны: %1</translation>
    </message>
    <message>
        <source>Charts compute this from its parts instead, because the parts are statistics.</source>
        <translation>Диаграммалар мұны бөліктерінен есептейді, өйткені бөліктер – статистика.</translation>
    </message>
    <message>
        <source>Charts take the figure of another source: %1.</source>
        <translation>Диаграммалар басқа дереккөздің мәнін алады: %1.</translation>
    </message>
    <message>
        <source>No other source in the store tells this.</source>
        <translation>Қорда мұны беретін басқа дереккөз жоқ.</translation>
    </message>
    <message>
        <source>Charts take this figure before the others.</source>
        <translation>Диаграммалар бұл мәнді басқаларынан бұрын алады.</translation>
    </message>
    <message>
        <source>Charts show it as a mark of its own: it stands in no row of figures.</source>
        <translation>Диаграммалар оны жеке белгі ретінде көрсетеді: ол ешбір қатарға кірмейді.</translation>
    </message>
    <message>
        <source>No part of this product is reported in both years: there is no change to show.</source>
        <translation>Бұл тауардың ешбір бөлігінің екі жылда бірдей дерегі жоқ: көрсететін өзгеріс жоқ.</translation>
    </message>
    <message>
        <source>The files imported for %1 and %2 have goods by product, but no total of all goods. The Products page shows them: press Ctrl+Shift+P.</source>
        <translation>%1 – %2 жұбы бойынша импортталған файлдарда тауарлар бар, бірақ барлық тауардың жалпы сомасы жоқ. Оларды Тауарлар беті көрсетеді: Ctrl+Shift+P.</translation>
    </message>
    <message>
        <source>“%1” is no computation that Corridor knows: left out.</source>
        <translation>«%1» – Corridor білетін есептеу емес: қолданылмады.</translation>
    </message>
    <message>
        <source>Single figures are left out: they have no neighbours to compute with.</source>
        <translation>Жеке мәндер көрсетілмеді: есептейтін көршілері жоқ.</translation>
    </message>
    <message>
        <source>%1. %2: %3 (%4)</source>
        <translation>%1. %2: %3 (%4)</translation>
    </message>
    <message>
        <source>There are no figures that this can be computed from.</source>
        <translation>Мұны есептейтін мәндер жоқ.</translation>
    </message>
    <message>
        <source>Gaps: %1</source>
        <translation>Үзілістер: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n further gap has its reason in the table.</source>
        <translation>
            <numerusform>Тағы %n үзілістің себебі кестеде.</numerusform>
            <numerusform>Тағы %n үзілістің себебі кестеде.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forecast: %1</source>
        <translation>Болжам: %1</translation>
    </message>
    <message numerus="yes">
        <source>Forecast of %1: %2, chosen because it would have been off least, by %3 on average in %n forecasts of known figures.</source>
        <translation>
            <numerusform>%1 болжамы: %2; белгілі мәндердің %n болжамында орта есеппен %3 қателесіп, ең аз қате бергендіктен таңдалды.</numerusform>
            <numerusform>%1 болжамы: %2; белгілі мәндердің %n болжамында орта есеппен %3 қателесіп, ең аз қате бергендіктен таңдалды.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forecasts are no figures of any source; they lie within the inner range with 80 %, within the outer with 95 % probability if things go on as before.</source>
        <translation>Болжамдар ешбір дереккөздің мәні емес; жағдай бұрынғыдай болса, 80 % ықтималдықпен ішкі, 95 % ықтималдықпен сыртқы аралықта болады.</translation>
    </message>
    <message>
        <source>The forecast rests on figures of more than one source: part of their change may be the change of source.</source>
        <translation>Болжам бірнеше дереккөздің мәндеріне негізделген: өзгерістің бір бөлігі дереккөз ауысуынан болуы мүмкін.</translation>
    </message>
    <message>
        <source>The forecast knows no seasons.</source>
        <translation>Болжам маусымдылықты ескермейді.</translation>
    </message>
    <message>
        <source>It takes a row of figures, and these are single ones.</source>
        <translation>Мәндер қатары керек, ал бұлар – жеке мәндер.</translation>
    </message>
    <message>
        <source>official</source>
        <translation>ресми</translation>
    </message>
    <message>
        <source>forecast, with its 80 % and 95 % intervals</source>
        <translation>болжам, 80 % және 95 % аралықтарымен</translation>
    </message>
    <message>
        <source>target</source>
        <translation>мақсат</translation>
    </message>
    <message>
        <source>No event of the pair lies in these years.</source>
        <translation>Бұл жылдарда жұпқа қатысты оқиға жоқ.</translation>
    </message>
    <message numerus="yes">
        <source>%1; off by %2 on average in %n forecasts of known figures</source>
        <translation>
            <numerusform>%1; белгілі мәндердің %n болжамындағы орташа қате %2</numerusform>
            <numerusform>%1; белгілі мәндердің %n болжамындағы орташа қате %2</numerusform>
        </translation>
    </message>
    <message>
        <source>A balance has no share: its parts may have either sign.</source>
        <translation>Сальдоның үлесі болмайды: бөліктерінің таңбасы әртүрлі болуы мүмкін.</translation>
    </message>
    <message>
        <source>80 %: %1 to %2</source>
        <translation>80 %: %1 – %2</translation>
    </message>
    <message>
        <source>95 %: %1 to %2</source>
        <translation>95 %: %1 – %2</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Мән</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Үлес</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Бұрын</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>What the partner reports is not drawn here: it is in the table.</source>
        <translation>Серіктестің дерегі мұнда салынбайды: ол кестеде.</translation>
    </message>
    <message>
        <source>%1: high end, %2 % range</source>
        <translation>%1: жоғарғы шегі, %2 % аралығы</translation>
    </message>
    <message>
        <source>%1: low end, %2 % range</source>
        <translation>%1: төменгі шегі, %2 % аралығы</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Мекенжайы</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Жариялануы</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>Дереккөздегі жазылуы</translation>
    </message>
    <message>
        <source>Assumed CIF/FOB margin, $</source>
        <translation>Болжанған CIF/FOB айырмасы, $</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Дереккөзге сілтеме</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Дерек түрі</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Шегі</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Санаты</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Өзгеріс</translation>
    </message>
    <message>
        <source>Change, %</source>
        <translation>Өзгеріс, %</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Code of the document</source>
        <translation>Құжат коды</translation>
    </message>
    <message>
        <source>Code of the indicator</source>
        <translation>Көрсеткіш коды</translation>
    </message>
    <message>
        <source>Code of the partner</source>
        <translation>Серіктес ел коды</translation>
    </message>
    <message>
        <source>Code of the product</source>
        <translation>Тауар коды</translation>
    </message>
    <message>
        <source>Code of the reporter</source>
        <translation>Есеп беруші ел коды</translation>
    </message>
    <message>
        <source>Code of the source</source>
        <translation>Дереккөз коды</translation>
    </message>
    <message>
        <source>Computed – %1: %2</source>
        <translation>Есептелген – %1: %2</translation>
    </message>
    <message>
        <source>Contribution to the change of the whole</source>
        <translation>Жалпы өзгеріске қосқан үлесі</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Деректер жиыны</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Сипаттамасы</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Құжат</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Оқиғалар</translation>
    </message>
    <message>
        <source>Exporter reports, $</source>
        <translation>Экспорттаушы дерегі, $</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Бірінші күні</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Ағын</translation>
    </message>
    <message>
        <source>Further dimensions</source>
        <translation>Қосымша өлшемдер</translation>
    </message>
    <message>
        <source>Gap, $</source>
        <translation>Айырма, $</translation>
    </message>
    <message>
        <source>Gap, %</source>
        <translation>Айырма, %</translation>
    </message>
    <message>
        <source>Importer reports, $</source>
        <translation>Импорттаушы дерегі, $</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Көрсеткіш</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Негізгі көрсеткіштер</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Соңғы күні</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Серіктес ел</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Кезең</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Тауар</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Жарияланған күні</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Жариялаушы</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Саны</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Есеп беруші ел</translation>
    </message>
    <message>
        <source>Retrieved</source>
        <translation>Алынған күні</translation>
    </message>
    <message>
        <source>Revealed comparative advantage</source>
        <translation>Айқындалған салыстырмалы артықшылық</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Дереккөз</translation>
    </message>
    <message>
        <source>Sources against it</source>
        <translation>Қайшы дереккөздер</translation>
    </message>
    <message>
        <source>Sources: exporter; importer</source>
        <translation>Дереккөздер: экспорттаушы; импорттаушы</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Мәлімдеме</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Мәлімдемелер</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Мәртебесі</translation>
    </message>
    <message>
        <source>Stored figures</source>
        <translation>Сақталған деректер</translation>
    </message>
    <message>
        <source>The stored figures behind this page</source>
        <translation>Осы бет негізделген сақталған деректер</translation>
    </message>
    <message>
        <source>Unexplained, $</source>
        <translation>Түсіндірілмеген, $</translation>
    </message>
    <message>
        <source>Unexplained, %</source>
        <translation>Түсіндірілмеген, %</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Өлшем бірлігі</translation>
    </message>
    <message>
        <source>Unit of quantity</source>
        <translation>Санының өлшем бірлігі</translation>
    </message>
    <message>
        <source>Valuation</source>
        <translation>Бағалау негізі</translation>
    </message>
    <message>
        <source>Value aimed at</source>
        <translation>Мақсатты мәні</translation>
    </message>
    <message>
        <source>Value by unit of quantity</source>
        <translation>Сан бірлігінің құны</translation>
    </message>
    <message>
        <source>Value reached</source>
        <translation>Қол жеткізілген мәні</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Қорытынды</translation>
    </message>
    <message>
        <source>What the figures say</source>
        <translation>Деректер не дейді</translation>
    </message>
    <message>
        <source>Where the figures and statements come from</source>
        <translation>Деректер мен мәлімдемелердің дереккөздері</translation>
    </message>
    <message>
        <source>Who said it, and when</source>
        <translation>Кім, қашан айтты</translation>
    </message>
    <message>
        <source>about</source>
        <translation>шамамен</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>кемінде</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>ең көбі</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>болжам</translation>
    </message>
    <message numerus="yes">
        <source>A timeline with %n events</source>
        <translation>
            <numerusform>%n оқиғасы бар уақыт шкаласы</numerusform>
            <numerusform>%n оқиғасы бар уақыт шкаласы</numerusform>
        </translation>
    </message>
    <message>
        <source>Trade in goods between %1 and %2{ins} came to %3{nom} in %4{loc}</source>
        <translation>%1{and} %2 арасындағы тауар айналымы %4{loc} %3{acc} құрады</translation>
    </message>
    <message>
        <source>Trade in goods between %1 and %2{ins} came to %3{nom} in %4{loc}, %5 more than in %6{loc}</source>
        <translation>%1{and} %2 арасындағы тауар айналымы %4{loc} %6{ins} салыстырғанда %5{dat} артып, %3{dat} жетті</translation>
    </message>
    <message>
        <source>Trade in goods between %1 and %2{ins} came to %3{nom} in %4{loc}, %5 less than in %6{loc}</source>
        <translation>%1{and} %2 арасындағы тауар айналымы %4{loc} %6{ins} салыстырғанда %5{dat} азайып, %3{acc} құрады</translation>
    </message>
    <message>
        <source>Trade in goods between %1 and %2{ins} came to %3{nom} in %4{loc}, about as much as in %6{loc}</source>
        <translation>%1{and} %2 арасындағы тауар айналымы %4{loc} %3{acc} құрады, бұл %6{gen} деңгейіне жуық</translation>
    </message>
    <message>
        <source>Trade in goods between %1 and %2{ins} came to %3{nom} in %4{loc}, %5 times as much as in %6{loc}</source>
        <translation>%1{and} %2 арасындағы тауар айналымы %4{loc} %6{ins} салыстырғанда %5 есе артып, %3{dat} жетті</translation>
    </message>
    <message>
        <source>At %1{nom}, it is the highest figure of the row, which begins in %2{loc}</source>
        <translation>%1{nom} – %2{abl} басталатын қатардағы ең жоғары көрсеткіш</translation>
    </message>
    <message>
        <source>At %1{nom}, it is the lowest figure of the row, which begins in %2{loc}</source>
        <translation>%1{nom} – %2{abl} басталатын қатардағы ең төмен көрсеткіш</translation>
    </message>
    <message>
        <source>At %1{nom}, it is the highest figure since %2{gen}</source>
        <translation>%1{nom} – %2{abl} бергі ең жоғары көрсеткіш</translation>
    </message>
    <message>
        <source>At %1{nom}, it is the lowest figure since %2{gen}</source>
        <translation>%1{nom} – %2{abl} бергі ең төмен көрсеткіш</translation>
    </message>
    <message>
        <source>%1 exported %3{nom} to %2{dat} and imported %4{nom} from %2{abl}: a deficit of %5{nom}</source>
        <translation>%1{gen} %2{dat} экспорты %3{acc}, %2{abl} импорты %4{acc} құрады; тапшылық – %5{nom}‖%1: экспорт (%2) – %3{nom}, импорт – %4{nom}; тапшылық – %5{nom}</translation>
    </message>
    <message>
        <source>%1 exported %3{nom} to %2{dat} and imported %4{nom} from %2{abl}: a surplus of %5{nom}</source>
        <translation>%1{gen} %2{dat} экспорты %3{acc}, %2{abl} импорты %4{acc} құрады; профицит – %5{nom}‖%1: экспорт (%2) – %3{nom}, импорт – %4{nom}; профицит – %5{nom}</translation>
    </message>
    <message>
        <source>From %1{gen} to %2{acc} trade fell by %3{nom} a year on average</source>
        <translation>%1{abl} %2{dat} дейін тауар айналымы жылына орта есеппен %3{dat} азайды</translation>
    </message>
    <message>
        <source>From %1{gen} to %2{acc} trade grew by %3{nom} a year on average</source>
        <translation>%1{abl} %2{dat} дейін тауар айналымы жылына орта есеппен %3{dat} өсті</translation>
    </message>
    <message>
        <source>Freight and insurance, assumed at %1 of the exporter’s value, account for %2{nom} of it; %3{nom} remains unexplained</source>
        <translation>Экспорттаушы құнының %1 көлемінде деп алынған тасымал мен сақтандыру айырманың %2{nom} бөлігін түсіндіреді; %3{nom} түсіндірілмей қалады</translation>
    </message>
    <message>
        <source>Exports of goods from %1{abl} to %2{dat}</source>
        <translation>%1{abl} %2{dat} тауар экспорты‖Тауар экспорты (%1 → %2)</translation>
    </message>
    <message>
        <source>Imports of goods from %1{abl} to %2{dat}</source>
        <translation>%1{abl} %2{dat} тауар импорты‖Тауар импорты (%1 → %2)</translation>
    </message>
    <message>
        <source>Direct investment from %1{abl} in %2{loc}</source>
        <translation>%1{abl} %2{dat} салынған тікелей инвестиция‖Тікелей инвестиция (%1 → %2)</translation>
    </message>
    <message>
        <source>Students from %1{abl} in %2{loc}</source>
        <translation>%2{loc} оқитын %1 студенттері</translation>
    </message>
    <message>
        <source>Of the goods that went from %1{abl} to %2{dat} in %5{loc}, the exporter reports %3{nom} and the importer %4{nom}: %6{nom} (%7) more</source>
        <translation>%5{loc} %1{abl} %2{dat} жөнелтілген тауар экспорттаушының дерегі бойынша %3{acc}, импорттаушының дерегі бойынша %4{acc} құрады, яғни %6{dat} (%7) артық‖%5{loc} %1 → %2 бағытында жөнелтілген тауар экспорттаушының дерегі бойынша %3{acc}, импорттаушының дерегі бойынша %4{acc} құрады, яғни %6{dat} (%7) артық</translation>
    </message>
    <message>
        <source>Of the goods that went from %1{abl} to %2{dat} in %5{loc}, the exporter reports %3{nom} and the importer %4{nom}: %6{nom} (%7) less</source>
        <translation>%5{loc} %1{abl} %2{dat} жөнелтілген тауар экспорттаушының дерегі бойынша %3{acc}, импорттаушының дерегі бойынша %4{acc} құрады, яғни %6{dat} (%7) кем‖%5{loc} %1 → %2 бағытында жөнелтілген тауар экспорттаушының дерегі бойынша %3{acc}, импорттаушының дерегі бойынша %4{acc} құрады, яғни %6{dat} (%7) кем</translation>
    </message>
    <message>
        <source>%1, %2: the largest product is “%3” with %4{nom}, %5 of the total</source>
        <translation>%1, %2: ең ірі тауар тобы – «%3»; құны – %4{nom}, жалпы үлесі – %5</translation>
    </message>
    <message>
        <source>Of the target of %1{nom}, %2 was reached in %3{loc}; %4{nom} is missing</source>
        <translation>Мақсат – %1{nom}: %3{loc} %2{dat} орындалды; жетпейтіні – %4{nom}</translation>
    </message>
    <message>
        <source>The target of %1{nom} is reached: %2{nom} in %3{loc}</source>
        <translation>%1{nom} мақсатына қол жетті: %3{loc} %2{nom}</translation>
    </message>
    <message>
        <source>%1: %2{nom} in %3{loc}</source>
        <translation>%1: %3{loc} – %2{nom}</translation>
    </message>
    <message>
        <source>%1: %2{nom} in %3{loc}, %4 more than in %5{loc}</source>
        <translation>%1: %3{loc} – %2{nom}, %5{ins} салыстырғанда %4{dat} артық</translation>
    </message>
    <message>
        <source>%1: %2{nom} in %3{loc}, %4 less than in %5{loc}</source>
        <translation>%1: %3{loc} – %2{nom}, %5{ins} салыстырғанда %4{dat} кем</translation>
    </message>
    <message>
        <source>%1: %2{nom} in %3{loc}, about as much as in %5{loc}</source>
        <translation>%1: %3{loc} – %2{nom}, %5{gen} деңгейіне жуық</translation>
    </message>
    <message>
        <source>%1: %2{nom} in %3{loc}, %4 times as much as in %5{loc}</source>
        <translation>%1: %3{loc} – %2{nom}, %5{ins} салыстырғанда %4 есе артық</translation>
    </message>
    <message>
        <source>retrieved %1</source>
        <translation>алынған күні: %1</translation>
    </message>
    <message>
        <source>Sources and method</source>
        <translation>Дереккөздер мен әдіс</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Қысқаша</translation>
    </message>
    <message>
        <source>Nothing about this is stored for this pair.</source>
        <translation>Бұл елдер жұбы үшін бұл тақырып бойынша дерек жоқ.</translation>
    </message>
    <message>
        <source>The partnership in figures: a briefing</source>
        <translation>Серіктестік цифрлармен: ақпараттық анықтама</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1-бет, барлығы %2</translation>
    </message>
    <message>
        <source>Figures stand as their sources publish them: nothing is rounded before it is computed with, interpolated or filled in. What is not reported is missing, never zero.</source>
        <translation>Деректер дереккөздер жариялаған күйінде беріледі: есептеуге дейін ештеңе дөңгелектенбейді, аралық мәнмен толықтырылмайды, бос орын толтырылмайды. Хабарланбаған көрсеткіш – нөл емес, жоқ дерек.</translation>
    </message>
    <message>
        <source>Both countries report the same flow. Their figures stand beside each other and are never merged. Imports usually include freight and insurance (CIF), exports do not (FOB).</source>
        <translation>Бір ағынды екі ел де есепке алады. Олардың деректері қатар тұрады, ешқашан біріктірілмейді. Импорт әдетте тасымал мен сақтандыруды қамтиды (CIF), экспорт қамтымайды (FOB).</translation>
    </message>
    <message>
        <source>Changes are computed only between neighbouring figures of one source. Where the source of a row changes, the chart marks it, and no sentence compares across the mark.</source>
        <translation>Өзгерістер тек бір дереккөздің көршілес көрсеткіштері арасында есептеледі. Қатардың дереккөзі ауысқан жерді диаграмма белгілейді, ешбір сөйлем сол белгінің екі жағын салыстырмайды.</translation>
    </message>
    <message>
        <source>A figure that is not official says so: provisional, estimate, press report or claim. Public statements are told as statements, with what the statistics say beside them.</source>
        <translation>Ресми емес көрсеткіштің жанында бұл айтылады: алдын ала дерек, бағалау, баспасөз хабары немесе мәлімдеме. Көпшілікке айтылған сөз мәлімдеме ретінде, жанында статистика дерегімен беріледі.</translation>
    </message>
    <message>
        <source>F4: where it comes from</source>
        <translation>F4: қайдан алынғаны</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>Copy</source>
        <translation>Көшіріп алу</translation>
    </message>
    <message>
        <source>Where is this from?</source>
        <translation>Бұл қайдан алынған?</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>CSV түрінде көшіру</translation>
    </message>
</context>
<context>
    <name>Transform</name>
    <message>
        <source>“%1” is no computation. %2</source>
        <translation>«%1» – есептеу емес. %2</translation>
    </message>
    <message>
        <source>Take change, pctchange (each also with :previous), index:YEAR, index:event=CODE, share, perhead, gdp, cagr, movsum:N, movavg:N, cumulative, real:YEAR, real:YEAR;DEFLATOR, currency:CODE, balance, coverage or bothways.</source>
        <translation>Мыналардың бірін көрсетіңіз: change, pctchange (екеуі де :previous-пен), index:ЖЫЛ, index:event=КОД, share, perhead, gdp, cagr, movsum:N, movavg:N, cumulative, real:ЖЫЛ, real:ЖЫЛ;ДЕФЛЯТОР, currency:КОД, balance, coverage, bothways.</translation>
    </message>
    <message>
        <source>A year of four digits is expected, as %1:2020.</source>
        <translation>Төрт таңбалы жыл күтіледі, мысалы, %1:2020.</translation>
    </message>
    <message>
        <source>A number of periods from 2 to %1 is expected.</source>
        <translation>2-ден %1-ге дейінгі кезең саны күтіледі.</translation>
    </message>
    <message>
        <source>A currency is expected, as currency:KZT.</source>
        <translation>Валюта күтіледі, мысалы, currency:KZT.</translation>
    </message>
</context>
<context>
    <name>ViewState</name>
    <message>
        <source>A text is expected there.</source>
        <translation>Мұнда мәтін болуы керек.</translation>
    </message>
    <message>
        <source>“%1” is not known there. It may come from a newer Corridor.</source>
        <translation>«%1» мәні мұнда белгісіз. Ол Corridor бағдарламасының жаңарақ нұсқасынан болуы мүмкін.</translation>
    </message>
    <message>
        <source>A year from 1 to 9999 is expected there.</source>
        <translation>Мұнда 1 мен 9999 аралығындағы жыл болуы керек.</translation>
    </message>
    <message>
        <source>true or false is expected there.</source>
        <translation>Мұнда true немесе false болуы керек.</translation>
    </message>
    <message>
        <source>A list of texts is expected there.</source>
        <translation>Мұнда мәтіндер тізімі болуы керек.</translation>
    </message>
    <message>
        <source>The view&apos;s field “%1” cannot be read. %2</source>
        <translation>Көріністің «%1» өрісін оқу мүмкін емес. %2</translation>
    </message>
    <message>
        <source>The view&apos;s field “version” is missing or is not a number: this is not a saved view.</source>
        <translation>Көріністің «version» өрісі жоқ немесе сан емес: бұл сақталған көрініс емес.</translation>
    </message>
    <message>
        <source>This view was saved by a newer Corridor (version %1 of its format; this one reads up to %2). Open it with that Corridor.</source>
        <translation>Бұл көрініс Corridor бағдарламасының жаңарақ нұсқасында сақталған (пішім нұсқасы — %1; бұл бағдарлама %2 нұсқасына дейін оқи алады). Оны сол бағдарламада ашыңыз.</translation>
    </message>
    <message>
        <source>It lies after “lastYear”.</source>
        <translation>Бұл жыл «lastYear» өрісіндегі жылдан кейін.</translation>
    </message>
    <message>
        <source>A number from %1 to %2 is expected there.</source>
        <translation>Онда %1-ден %2-ге дейінгі сан күтіледі.</translation>
    </message>
</context>
<context>
    <name>corridor::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Бұл хабарды жабу</translation>
    </message>
</context>
<context>
    <name>corridor::BookmarkMenu</name>
    <message>
        <source>This bookmark cannot be read. Delete it and add it anew.</source>
        <translation>Бұл бетбелгіні оқу мүмкін емес. Оны өшіріп, қайта қосыңыз.</translation>
    </message>
</context>
<context>
    <name>corridor::BookmarksDialog</name>
    <message>
        <source>Bookmarks</source>
        <translation>Бетбелгілер</translation>
    </message>
    <message>
        <source>No bookmarks yet. Add keeps the view that is open now.</source>
        <translation>Әзірге бетбелгілер жоқ. Қосу түймесі қазір ашық тұрған көріністі сақтайды.</translation>
    </message>
    <message>
        <source>&amp;Add this view</source>
        <translation>Осы көріністі қ&amp;осу</translation>
    </message>
    <message>
        <source>Add the current view</source>
        <translation>Ағымдағы көріністі қосу</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ашу</translation>
    </message>
    <message>
        <source>Open the bookmark</source>
        <translation>Бетбелгіні ашу</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Ат&amp;ын өзгерту</translation>
    </message>
    <message>
        <source>Rename the bookmark</source>
        <translation>Бетбелгінің атын өзгерту</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Жоғары жылжыту</translation>
    </message>
    <message>
        <source>Move the bookmark up</source>
        <translation>Бетбелгіні жоғары жылжыту</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Жоғары</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Төмен жылжыту</translation>
    </message>
    <message>
        <source>Move the bookmark down</source>
        <translation>Бетбелгіні төмен жылжыту</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Төмен</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>Ө&amp;шіру</translation>
    </message>
    <message>
        <source>Delete the bookmark</source>
        <translation>Бетбелгіні өшіру</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Болдырмау</translation>
    </message>
    <message>
        <source>Undo the deletion</source>
        <translation>Өшіруді болдырмау</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Өшірілді: %1</translation>
    </message>
</context>
<context>
    <name>corridor::ChangeTableModel</name>
    <message>
        <source>Total</source>
        <comment>all commodities together</comment>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>added</source>
        <comment>a figure</comment>
        <translation>қосылды</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>a figure</comment>
        <translation>өзгерді</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>a figure</comment>
        <translation>алып тасталды</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Өзгеріс</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Көрсеткіш</translation>
    </message>
    <message>
        <source>Reporter</source>
        <comment>country whose figures these are</comment>
        <translation>Есеп беруші ел</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Серіктес ел</translation>
    </message>
    <message>
        <source>Commodity</source>
        <translation>Тауар</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Кезең</translation>
    </message>
    <message>
        <source>Then</source>
        <comment>the value on that day</comment>
        <translation>Сол күні</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>the value that stands</comment>
        <translation>Қазір</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Өлшем бірлігі</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Дереккөз</translation>
    </message>
    <message>
        <source>File or edit</source>
        <translation>Файл немесе түзету</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Уақыты</translation>
    </message>
</context>
<context>
    <name>corridor::ChangesDialog</name>
    <message>
        <source>What changed</source>
        <translation>Не өзгерді</translation>
    </message>
    <message>
        <source>What changed &amp;since</source>
        <translation>Не өзгерді, &amp;бастап</translation>
    </message>
    <message>
        <source>Day to compare with</source>
        <translation>Салыстыратын күн</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Өзгерістер</translation>
    </message>
    <message>
        <source>Show in the table of figures</source>
        <translation>Деректер кестесінде көрсету</translation>
    </message>
    <message>
        <source>Where is this from?</source>
        <translation>Бұл қайдан алынған?</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Барлығын көшіру</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Nothing changed since then.</source>
        <translation>Содан бері ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>%1 figures changed.</source>
        <translation>%1 мән өзгерді.</translation>
    </message>
    <message>
        <source>More than %1 figures changed.</source>
        <translation>%1-ден астам мән өзгерді.</translation>
    </message>
    <message>
        <source>The first %1 are listed.</source>
        <translation>Алғашқы %1 тізімделген.</translation>
    </message>
</context>
<context>
    <name>corridor::ChartPage</name>
    <message>
        <source>Years</source>
        <translation>Жылдар</translation>
    </message>
    <message>
        <source>Figures by year</source>
        <translation>Жылдар бойынша мәндер</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Айлар</translation>
    </message>
    <message>
        <source>Figures by month</source>
        <translation>Айлар бойынша мәндер</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Авто</translation>
    </message>
    <message>
        <source>Chart kind: automatic</source>
        <translation>График түрі: автоматты</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Бағандар</translation>
    </message>
    <message>
        <source>Chart kind: bars</source>
        <translation>График түрі: бағандар</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Сызықтар</translation>
    </message>
    <message>
        <source>Chart kind: lines</source>
        <translation>График түрі: сызықтар</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>График</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>Графикті көрсету</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Кесте</translation>
    </message>
    <message>
        <source>Show the figures as a table</source>
        <translation>Мәндерді кесте түрінде көрсету</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Дереккөздер</translation>
    </message>
    <message>
        <source>Show the sources</source>
        <translation>Дереккөздерді көрсету</translation>
    </message>
    <message>
        <source>&amp;Indicator</source>
        <translation>&amp;Көрсеткіш</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Көрсеткіш</translation>
    </message>
    <message>
        <source>Chart shown as a table</source>
        <translation>Кесте түріндегі график</translation>
    </message>
    <message>
        <source>Figures of the chart</source>
        <translation>Графиктің мәндері</translation>
    </message>
    <message>
        <source>Sources of the charts</source>
        <translation>Графиктердің дереккөздері</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Уақыт сызығы</translation>
    </message>
    <message>
        <source>More chart kinds</source>
        <translation>Басқа диаграмма түрлері</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Сатылы</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Аумақтар</translation>
    </message>
    <message>
        <source>Bars side by side</source>
        <translation>Қатар бағандар</translation>
    </message>
    <message>
        <source>Bars to 100 %</source>
        <translation>100 % бағандар</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>Екі бағытта</translation>
    </message>
    <message>
        <source>One against the other</source>
        <translation>Бір-біріне қарсы</translation>
    </message>
    <message>
        <source>First and last</source>
        <translation>Бірінші және соңғы</translation>
    </message>
    <message>
        <source>Months by years</source>
        <translation>Жылдар бойынша айлар</translation>
    </message>
    <message>
        <source>Steps of change</source>
        <translation>Өзгеріс сатылары</translation>
    </message>
    <message>
        <source>One chart each</source>
        <translation>Әрқайсысы жеке диаграмма</translation>
    </message>
    <message>
        <source>More chart kinds: %1</source>
        <translation>Басқа диаграмма түрлері: %1</translation>
    </message>
</context>
<context>
    <name>corridor::ChartTableModel</name>
    <message>
        <source>Period</source>
        <translation>Кезең</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>how firm a figure is</comment>
        <translation>Мәртебе</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Дереккөз</translation>
    </message>
    <message>
        <source>No figure for this period</source>
        <translation>Бұл кезеңге мән жоқ</translation>
    </message>
    <message>
        <source>80 %: %1</source>
        <comment>range of a forecast</comment>
        <translation>80 %: %1</translation>
    </message>
    <message>
        <source>95 %: %1</source>
        <comment>range of a forecast</comment>
        <translation>95 %: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Мән</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Бұрын</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Егжей-тегжейі</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>болжам</translation>
    </message>
</context>
<context>
    <name>corridor::ColumnMeanings</name>
    <message>
        <source>Figures of %1</source>
        <translation>%1 мәндері</translation>
    </message>
    <message>
        <source>as the file says</source>
        <translation>файлдағыдай</translation>
    </message>
    <message>
        <source>%1 of the whole file</source>
        <translation>%1 (бүкіл файл)</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Қолданылмайды</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Есеп беруші ел</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Серіктес ел</translation>
    </message>
    <message>
        <source>Flow (export, import)</source>
        <translation>Ағын (экспорт, импорт)</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Көрсеткіш</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Тауар</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Кезең</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Жыл</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Ай</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Мәні</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Саны</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Өлшем бірлігі</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Мәртебе</translation>
    </message>
    <message>
        <source>Power of ten</source>
        <translation>10 дәрежесі</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Тоқсан</translation>
    </message>
    <message>
        <source>Scale (thousands, millions)</source>
        <translation>Масштаб (мың, млн)</translation>
    </message>
    <message>
        <source>Other dimension</source>
        <translation>Басқа өлшем</translation>
    </message>
</context>
<context>
    <name>corridor::CommandLine</name>
    <message>
        <source>There is no language “%1”; take en, tr, kk or ru.</source>
        <translation>«%1» деген тіл жоқ; en, tr, kk немесе ru көрсетіңіз.</translation>
    </message>
    <message>
        <source>There is no theme “%1”; take light, dark or system.</source>
        <translation>«%1» деген тема жоқ; light, dark немесе system көрсетіңіз.</translation>
    </message>
    <message>
        <source>The answer could not be written: %1.</source>
        <translation>Жауапты жазу мүмкін болмады: %1.</translation>
    </message>
    <message>
        <source>--%1 does not belong here; see --help.</source>
        <translation>--%1 опциясы мұнда қолданылмайды; --help анықтамасын қараңыз.</translation>
    </message>
    <message>
        <source>Expected: corridor %1</source>
        <translation>Дұрыс қолданылуы: corridor %1</translation>
    </message>
    <message>
        <source>There is no frequency “%1”; take A, H, Q, M, W, D or P.</source>
        <translation>«%1» деген кезеңділік жоқ; A, H, Q, M, W, D немесе P көрсетіңіз.</translation>
    </message>
    <message>
        <source>No figures match; “corridor series” lists what there is.</source>
        <translation>Сәйкес көрсеткіш мәні жоқ; бар деректердің тізімін «corridor series» пәрмені көрсетеді.</translation>
    </message>
    <message>
        <source>“%1” is not a size; expected such as 1600x900, each side from 320 to 8000.</source>
        <translation>«%1» — өлшем емес; 1600x900 сияқты, әр қабырғасы 320 мен 8000 аралығындағы өлшем болуы керек.</translation>
    </message>
    <message>
        <source>“%1” is not a scale; take 1, 2 or 3.</source>
        <translation>«%1» — масштаб емес; 1, 2 немесе 3 көрсетіңіз.</translation>
    </message>
    <message>
        <source>A picture of %1 pixels is too large; it may have 100 million.</source>
        <translation>Сурет тым үлкен: пиксельдер саны — %1; ең көбі 100 миллион болуы мүмкін.</translation>
    </message>
    <message>
        <source>“%1” is not a date; expected such as 2025-12-31.</source>
        <translation>«%1» — күн емес; 2025-12-31 сияқты күн болуы керек.</translation>
    </message>
    <message>
        <source>A picture is light or dark, not “%1”.</source>
        <translation>Сурет light немесе dark болады, «%1» бола алмайды.</translation>
    </message>
    <message>
        <source>“%1” is not a pair; expected such as KAZ-TUR.</source>
        <translation>«%1» — елдер жұбы емес; KAZ-TUR сияқты жұп болуы керек.</translation>
    </message>
    <message>
        <source>A briefing is about one pair, not %1: call it once for each.</source>
        <translation>Бір анықтама бір елдер жұбы туралы болады, %1 жұп туралы емес: әр жұпқа жеке шақырыңыз.</translation>
    </message>
    <message>
        <source>Say where to write: %1.</source>
        <translation>Қайда жазу керектігін көрсетіңіз: %1.</translation>
    </message>
    <message>
        <source>The store has no figures for the pair %1.</source>
        <translation>Деректер қорында %1 жұбына қатысты көрсеткіш мәндері жоқ.</translation>
    </message>
    <message>
        <source>%1: %2 (%3 % sure). Rows: %4 read, %5 new, %6 revised, %7 unchanged, %8 merged, %9 skipped</source>
        <translation>%1: %2 (сенімділігі: %3 %). Жолдар: оқылғаны – %4, жаңасы – %5, қайта қаралғаны – %6, өзгермегені – %7, біріктірілгені – %8, өткізіп жіберілгені – %9</translation>
    </message>
    <message>
        <source>%1 rejected.</source>
        <translation>қабылданбағаны – %1.</translation>
    </message>
    <message>
        <source>Batch %1.</source>
        <translation>Топтама: %1.</translation>
    </message>
    <message>
        <source>Nothing was written: --accept-partial takes the rest.</source>
        <translation>Ештеңе жазылмады: --accept-partial опциясы қалған жолдарды қабылдайды.</translation>
    </message>
    <message>
        <source>There is no format “%1”; take one of: %2.</source>
        <translation>«%1» деген пішім жоқ; мыналардың бірін көрсетіңіз: %2.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 файлын оқу мүмкін болмады: %2.</translation>
    </message>
    <message>
        <source>import: what the columns mean, as a JSON file.</source>
        <translation>import: бағандардың мағынасы (JSON файлы).</translation>
    </message>
    <message>
        <source>import: utf-8, utf-16le, windows-1251, windows-1254 …</source>
        <translation>import: utf-8, utf-16le, windows-1251, windows-1254 …</translation>
    </message>
    <message>
        <source>import: which file of an archive.</source>
        <translation>import: мұрағаттағы қай файл.</translation>
    </message>
    <message>
        <source>import: the unit, where the file does not say it.</source>
        <translation>import: өлшем бірлігі (файлда көрсетілмесе).</translation>
    </message>
    <message>
        <source>import: title of the data set.</source>
        <translation>import: деректер жиынының атауы.</translation>
    </message>
    <message>
        <source>import: where it is published.</source>
        <translation>import: қайда жарияланғаны.</translation>
    </message>
    <message>
        <source>import: who publishes it.</source>
        <translation>import: кім жариялайтыны.</translation>
    </message>
    <message>
        <source>import: only say what would change; write nothing.</source>
        <translation>import: тек не өзгеретінін көрсету; ештеңе жазбау.</translation>
    </message>
    <message>
        <source>import: take the other rows when some are rejected.</source>
        <translation>import: кейбір жол қабылданбаса, қалғандарын алу.</translation>
    </message>
    <message>
        <source>export: the whole store as tidy CSV.</source>
        <translation>export: бүкіл деректер қоры, tidy CSV түрінде.</translation>
    </message>
    <message>
        <source>There is no page “%1” to report; take overview, trade, investment, education, transport, timeline, targets, mirror, products, compare or all.</source>
        <translation>Есеп шығаратын «%1» беті жоқ; overview, trade, investment, education, transport, timeline, targets, mirror, products, compare немесе all деп көрсетіңіз.</translation>
    </message>
    <message>
        <source>--forecast takes a number of periods from 1 to %1, not “%2”.</source>
        <translation>--forecast 1-ден %1-ге дейінгі кезең санын алады, «%2» емес.</translation>
    </message>
    <message>
        <source>Pictures that Corridor exported: open FILE.png, or the file alone, opens the view again; inspect FILE.png prints what it carries; verify FILE.png says whether it matches, its figures have changed since (exit code 3), or it was altered (4).</source>
        <translation>Corridor экспорттаған суреттер: open ФАЙЛ.png немесе файлдың өзі көріністі қайта ашады; inspect ФАЙЛ.png оның не тасымалдайтынын жазады; verify ФАЙЛ.png оның сәйкес екенін, мәндердің содан бері өзгергенін (шығу коды 3) немесе файлдың бұрмаланғанын (4) айтады.</translation>
    </message>
    <message>
        <source>report, series, figures, import, batches, inspect, verify: print JSON.</source>
        <translation>report, series, figures, import, batches, inspect, verify: JSON түрінде шығарады.</translation>
    </message>
    <message>
        <source>There is no command “%1”; take report, briefing, series, figures, import, batches, undo, export, open, inspect or verify, or see --help.</source>
        <translation>«%1» деген пәрмен жоқ; report, briefing, series, figures, import, batches, undo, export, open, inspect немесе verify жазыңыз не --help анықтамасын қараңыз.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made; check its name and permissions.</source>
        <translation>%1 қалтасын жасау мүмкін болмады; атауы мен рұқсаттарын тексеріңіз.</translation>
    </message>
    <message>
        <source>none: they were too many for a picture</source>
        <translation>жоқ: сурет үшін тым көп болды</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Тұтастығы</translation>
    </message>
    <message>
        <source>whole: the file is as it was exported</source>
        <translation>сақталған: файл экспортталған күйінде</translation>
    </message>
    <message>
        <source>altered: the file is not as it was exported</source>
        <translation>бұзылған: файл экспортталған күйінде емес</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Көрініс</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Тақырып</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Сипаттама</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Сурет</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Көрсеткіш мәндері</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Дереккөз</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Бағдарлама</translation>
    </message>
    <message>
        <source>%1: altered. The file is not as it was exported: do not rely on it.</source>
        <translation>%1: бұрмаланған. Файл экспортталған күйінде емес: оған сенбеңіз.</translation>
    </message>
    <message numerus="yes">
        <source>%1: matches. The file is as it was exported, and its %n figures are those of the store.</source>
        <translation>
            <numerusform>%1: сәйкес. Файл экспортталған күйінде, ондағы %n мән деректер қорындағымен бірдей.</numerusform>
            <numerusform>%1: сәйкес. Файл экспортталған күйінде, ондағы %n мән деректер қорындағымен бірдей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: figures have changed since: %n of %2. Then ▸ now:</source>
        <translation>
            <numerusform>%1: мәндер содан бері өзгерді: %2 мәннің %n-і. Ол кезде ▸ қазір:</numerusform>
            <numerusform>%1: мәндер содан бері өзгерді: %2 мәннің %n-і. Ол кезде ▸ қазір:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is as it was exported, but carries no figures to compare: they were too many for a picture.</source>
        <translation>%1 экспортталған күйінде, бірақ салыстыратын мәндері жоқ: сурет үшін тым көп болды.</translation>
    </message>
    <message>
        <source>A preset has a size: give --preset or --size.</source>
        <translation>Дайын баптаудың өз өлшемі бар: --preset немесе --size көрсетіңіз.</translation>
    </message>
    <message>
        <source>The four languages show the same: %1 numbers, %2 texts, on %3 pages.</source>
        <translation>Төрт тілде де бірдей көрсетілген: %3 бетте %1 сан, %2 мәтін.</translation>
    </message>
    <message numerus="yes">
        <source>The languages differ in %n place(s); %1 lists them.</source>
        <translation>
            <numerusform>Тілдер %n жерде өзгеше; олар %1 файлында берілген.</numerusform>
            <numerusform>Тілдер %n жерде өзгеше; олар %1 файлында берілген.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) failed.</source>
        <translation>
            <numerusform>Тағы %n файл жазылмады.</numerusform>
            <numerusform>Тағы %n файл жазылмады.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no format “%1”; take %2.</source>
        <translation>«%1» деген пішім жоқ; мыналардың бірін көрсетіңіз: %2.</translation>
    </message>
    <message>
        <source>There is no preset “%1”; take %2.</source>
        <translation>«%1» деген дайын баптау жоқ; мыналардың бірін көрсетіңіз: %2.</translation>
    </message>
    <message>
        <source>import: the format, if not recognised; report: png, svg, pdf, csv, xlsx, json, sdmx-csv, several with commas.</source>
        <translation>import: пішім (танылмаған жағдайда); report: png, svg, pdf, csv, xlsx, json, sdmx-csv; бірнешеуі үтірмен.</translation>
    </message>
    <message>
        <source>report: 1, 2 or 3 times as many pixels.</source>
        <translation>report: пиксель саны 1, 2 немесе 3 есе.</translation>
    </message>
    <message>
        <source>report: a size by name: slide, slide-small, a4, a4-landscape, square or social.</source>
        <translation>report: атауы бойынша өлшем: slide, slide-small, a4, a4-landscape, square немесе social.</translation>
    </message>
    <message>
        <source>report: compare what the four languages show, and write it there, as CSV or .json.</source>
        <translation>report: төрт тілде көрсетілгенді салыстырып, CSV немесе .json түрінде осында жазады.</translation>
    </message>
    <message>
        <source>report: date in the footer; if not given, that of the newest source.</source>
        <translation>report: төменгі жолдағы күн; көрсетілмесе, ең жаңа дереккөздікі.</translation>
    </message>
    <message>
        <source>report: folder to write to.</source>
        <translation>report: жазылатын бума.</translation>
    </message>
    <message>
        <source>report: names of the files, of text and {pair}, {page}, {lang}, {format}, {date}, {indicator}, {title} and {preset}; {page}-{lang} if not given.</source>
        <translation>report: файл атаулары; мәтін мен {pair}, {page}, {lang}, {format}, {date}, {indicator}, {title} және {preset} өрістерінен; көрсетілмесе {page}-{lang}.</translation>
    </message>
    <message>
        <source>report: size in pixels, 1600x900 if not given.</source>
        <translation>report: пиксельмен берілген өлшем; көрсетілмесе 1600x900.</translation>
    </message>
    <message>
        <source>report: two countries, such as KAZ-TUR; may be repeated.</source>
        <translation>report: екі ел, мысалы KAZ-TUR; қайталауға болады.</translation>
    </message>
</context>
<context>
    <name>corridor::ComparePage</name>
    <message>
        <source>Chart</source>
        <translation>Диаграмма</translation>
    </message>
    <message>
        <source>Show as a chart</source>
        <translation>Диаграмма түрінде көрсету</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Кесте</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Кесте түрінде көрсету</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Дереккөздер</translation>
    </message>
    <message>
        <source>Show the sources</source>
        <translation>Дереккөздерді көрсету</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Жылдар</translation>
    </message>
    <message>
        <source>Figures by year</source>
        <translation>Жылдық деректер</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Айлар</translation>
    </message>
    <message>
        <source>Figures by month</source>
        <translation>Айлық деректер</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Салыстырылатын көрсеткіш</translation>
    </message>
    <message>
        <source>Add a pair to compare with</source>
        <translation>Салыстыратын жұп қосу</translation>
    </message>
    <message>
        <source>Pairs compared</source>
        <translation>Салыстырылатын жұптар</translation>
    </message>
    <message>
        <source>Figures of the pairs</source>
        <translation>Жұптардың деректері</translation>
    </message>
    <message>
        <source>Sources of the charts</source>
        <translation>Диаграммалардың дереккөздері</translation>
    </message>
    <message>
        <source>Six pairs at most</source>
        <translation>Ең көбі алты жұп</translation>
    </message>
    <message>
        <source>Add a pair: type a country</source>
        <translation>Жұп қосу: елді жазыңыз</translation>
    </message>
    <message>
        <source>What is computed from the figures</source>
        <translation>Мәндерден не есептелетіні</translation>
    </message>
    <message>
        <source>As published</source>
        <comment>nothing is computed from the figures</comment>
        <translation>Жарияланғандай</translation>
    </message>
</context>
<context>
    <name>corridor::ComputeBar</name>
    <message>
        <source>Compute</source>
        <translation>Есептеу</translation>
    </message>
    <message>
        <source>Compute from the figures</source>
        <translation>Мәндерден есептеу</translation>
    </message>
    <message>
        <source>Changes, indices, shares, prices and balances</source>
        <translation>Өзгерістер, индекстер, үлестер, бағалар және сальдо</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Қолдану</translation>
    </message>
    <message>
        <source>Apply the computation</source>
        <translation>Есептеуді қолдану</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Close without computing</source>
        <translation>Есептемей жабу</translation>
    </message>
    <message>
        <source>Index to a year…</source>
        <translation>Жылға қатысты индекс…</translation>
    </message>
    <message>
        <source>Sum of the last periods…</source>
        <translation>Соңғы кезеңдер қосындысы…</translation>
    </message>
    <message>
        <source>Average of the last periods…</source>
        <translation>Соңғы кезеңдер орташасы…</translation>
    </message>
    <message>
        <source>Constant prices…</source>
        <translation>Тұрақты бағалар…</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Index to an event…</source>
        <translation>Оқиғаға қатысты индекс…</translation>
    </message>
    <message>
        <source>Event that is 100:</source>
        <translation>100 деп алынатын оқиға:</translation>
    </message>
    <message>
        <source>Event that the index starts from</source>
        <translation>Индекс басталатын оқиға</translation>
    </message>
    <message>
        <source>Number of periods</source>
        <translation>Кезең саны</translation>
    </message>
    <message>
        <source>Periods:</source>
        <translation>Кезеңдер:</translation>
    </message>
    <message>
        <source>Base year</source>
        <translation>Базистік жыл</translation>
    </message>
    <message>
        <source>Base year:</source>
        <translation>Базистік жыл:</translation>
    </message>
    <message>
        <source>Usual price index</source>
        <translation>Әдеттегі баға индексі</translation>
    </message>
    <message>
        <source>Price index to deflate by</source>
        <translation>Дефлятор ретіндегі баға индексі</translation>
    </message>
    <message>
        <source>Do not compute any more: %1</source>
        <translation>Енді есептемеу: %1</translation>
    </message>
    <message>
        <source>No forecast</source>
        <translation>Болжамсыз</translation>
    </message>
    <message numerus="yes">
        <source>Forecast: %n period(s)</source>
        <translation>
            <numerusform>Болжам: %n кезең</numerusform>
            <numerusform>Болжам: %n кезең</numerusform>
        </translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Болжам</translation>
    </message>
    <message>
        <source>Carries the lines on, with the range they are likely to stay in</source>
        <translation>Сызықтарды ықтимал аралығымен жалғастырады</translation>
    </message>
</context>
<context>
    <name>corridor::DataPage</name>
    <message>
        <source>Filter</source>
        <translation>Сүзгі</translation>
    </message>
    <message>
        <source>Filter by any word</source>
        <translation>Кез келген сөз бойынша сүзу</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Көрсеткіш</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Есеп беруші ел</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Серіктес ел</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Дереккөз</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Сүзгілерді тазарту</translation>
    </message>
    <message>
        <source>Active filters</source>
        <translation>Қолданыстағы сүзгілер</translation>
    </message>
    <message>
        <source>No figure matches the filters. Remove one of them to see more.</source>
        <translation>Сүзгілерге сәйкес мән жоқ. Көбірек көру үшін сүзгілердің бірін алып тастаңыз.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Көрсеткіш мәндері</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Көрсеткіш мәні</translation>
    </message>
    <message>
        <source>✕</source>
        <translation>✕</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Егжей-тегжейін жабу</translation>
    </message>
    <message numerus="yes">
        <source>%1 figures</source>
        <translation>
            <numerusform>%1 көрсеткіш мәні</numerusform>
            <numerusform>%1 көрсеткіш мәні</numerusform>
        </translation>
    </message>
    <message>
        <source>All indicators</source>
        <translation>Барлық көрсеткіштер</translation>
    </message>
    <message>
        <source>All reporters</source>
        <translation>Барлық есеп беруші елдер</translation>
    </message>
    <message>
        <source>All partners</source>
        <translation>Барлық серіктес елдер</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Барлық дереккөздер</translation>
    </message>
    <message>
        <source>text</source>
        <translation>мәтін</translation>
    </message>
    <message>
        <source>Reporter: %1</source>
        <translation>Есеп беруші: %1</translation>
    </message>
    <message>
        <source>Partner: %1</source>
        <translation>Серіктес: %1</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>Сүзгіні алып тастау: %1</translation>
    </message>
</context>
<context>
    <name>corridor::ExportDialog</name>
    <message>
        <source>Preview of the picture</source>
        <translation>Суретті алдын ала қарау</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Пішім</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Пішім</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>&amp;Ені</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ені</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>Би&amp;іктігі</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Биіктігі</translation>
    </message>
    <message>
        <source>S&amp;cale</source>
        <translation>&amp;Масштаб</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Масштаб</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>Та&amp;қырып</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Тақырып</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Шартты белгілер</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Дереккөздер</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Файл аты</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Бума</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>Шо&amp;лу…</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 пиксель</translation>
    </message>
    <message>
        <source>A file of this name exists and will be replaced.</source>
        <translation>Мұндай атты файл бар, ол алмастырылады.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another.</source>
        <translation>%1 бумасын жасау мүмкін емес. Басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>This folder is a file. Choose another.</source>
        <translation>Бұл бума емес, файл. Басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>The folder will be made.</source>
        <translation>Бума жасалады.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорттау</translation>
    </message>
    <message>
        <source>Drag the picture into another program.</source>
        <translation>Суретті басқа бағдарламаға сүйреп апарыңыз.</translation>
    </message>
    <message>
        <source>Preview of the file</source>
        <translation>Файлды алдын ала қарау</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Тіл</translation>
    </message>
    <message>
        <source>Language of the file</source>
        <translation>Файлдың тілі</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Өлшем</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Өлшем</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>Бі&amp;рлік</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Бірлік</translation>
    </message>
    <message>
        <source>&amp;DPI</source>
        <translation>&amp;DPI</translation>
    </message>
    <message>
        <source>Dots per inch</source>
        <translation>Дюймдегі нүкте саны</translation>
    </message>
    <message>
        <source>Loo&amp;k</source>
        <translation>&amp;Көрінісі</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Көрінісі</translation>
    </message>
    <message>
        <source>Tra&amp;nsparent ground</source>
        <translation>Мөлдір &amp;фон</translation>
    </message>
    <message>
        <source>Transparent ground</source>
        <translation>Мөлдір фон</translation>
    </message>
    <message>
        <source>Nothing is painted behind the picture, so that it can lie on a slide of any colour.</source>
        <translation>Суреттің артына ештеңе боялмайды, сондықтан оны кез келген түсті слайдқа қоюға болады.</translation>
    </message>
    <message>
        <source>Gre&amp;yscale</source>
        <translation>&amp;Сұр реңктер</translation>
    </message>
    <message>
        <source>Greyscale</source>
        <translation>Сұр реңктер</translation>
    </message>
    <message>
        <source>For paper without colour: greys far apart and marks of different shapes tell the series apart.</source>
        <translation>Түссіз басып шығару үшін: қатарларды бір-бірінен алшақ сұр реңктер мен пішіні әртүрлі белгілер ажыратады.</translation>
    </message>
    <message>
        <source>Su&amp;btitle</source>
        <translation>Қосымша т&amp;ақырып</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Қосымша тақырып</translation>
    </message>
    <message>
        <source>Le&amp;gend</source>
        <translation>&amp;Шартты белгілер</translation>
    </message>
    <message>
        <source>The names beside the marks, and what the marks mean.</source>
        <translation>Белгілердің жанындағы атаулар және белгілердің мағынасы.</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>О&amp;қиғалар</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Оқиғалар</translation>
    </message>
    <message>
        <source>Marks of events on charts.</source>
        <translation>Диаграммалардағы оқиға белгілері.</translation>
    </message>
    <message>
        <source>Foo&amp;tnotes</source>
        <translation>Ескер&amp;тпелер</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Ескертпелер</translation>
    </message>
    <message>
        <source>S&amp;ources</source>
        <translation>&amp;Дереккөздер</translation>
    </message>
    <message>
        <source>Without its sources nobody can check a picture: they stay in it until you say that you name them.</source>
        <translation>Дереккөздері жоқ суретті ешкім тексере алмайды: оларды өзіңіз атайтыныңызды растағанша, олар суретте қалады.</translation>
    </message>
    <message>
        <source>I name the sources &amp;myself</source>
        <translation>Дереккөздерді ө&amp;зім атаймын</translation>
    </message>
    <message>
        <source>I name the sources myself</source>
        <translation>Дереккөздерді өзім атаймын</translation>
    </message>
    <message>
        <source>The &amp;picture carries its data</source>
        <translation>Суре&amp;т деректерін өзімен алып жүреді</translation>
    </message>
    <message>
        <source>The picture carries its data</source>
        <translation>Сурет деректерін өзімен алып жүреді</translation>
    </message>
    <message>
        <source>A PNG holds the view and the figures that it is drawn from: dropped on Corridor it opens again. Untick it where the figures must not travel.</source>
        <translation>PNG файлында көрініс пен ол сызылған деректер сақталады: Corridor терезесіне тасталса, қайта ашылады. Деректер сыртқа шықпауы керек болса, белгіні алып тастаңыз.</translation>
    </message>
    <message>
        <source>Numbers as &amp;people read them</source>
        <translation>Сандар &amp;оқуға ыңғайлы түрде</translation>
    </message>
    <message>
        <source>Numbers as people read them</source>
        <translation>Сандар оқуға ыңғайлы түрде</translation>
    </message>
    <message>
        <source>With separators and units of the language, for reading. Without it numbers stand as they are stored, for computing.</source>
        <translation>Оқу үшін: тілдің бөлгіштері мен бірліктері қойылады. Белгі болмаса, сандар есептеуге арналып, сақталған күйінде жазылады.</translation>
    </message>
    <message>
        <source>File n&amp;ame</source>
        <translation>&amp;Файл аты</translation>
    </message>
    <message>
        <source>Folde&amp;r</source>
        <translation>&amp;Бума</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Файлды таңдау</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көшіріп алу</translation>
    </message>
    <message>
        <source>Copy to the clipboard</source>
        <translation>Алмасу буферіне көшіріп алу</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG суреті</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG сызбасы</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>PDF беті</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV кестесі</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Excel кітабы (XLSX)</translation>
    </message>
    <message>
        <source>JSON data</source>
        <translation>JSON деректері</translation>
    </message>
    <message>
        <source>SDMX-CSV 2.0</source>
        <translation>SDMX-CSV 2.0</translation>
    </message>
    <message>
        <source>A workbook with a sheet for each group of series and one of sources. Numbers and dates are numbers and dates, with the formats of the language.</source>
        <translation>Әр қатарлар тобына бір парақ және дереккөздерге бір парақ бөлінген кітап. Сандар мен күндер тілдің пішімімен нағыз сан мен күн болып жазылады.</translation>
    </message>
    <message>
        <source>The page with its charts, figures and sources, for programs.</source>
        <translation>Беттің диаграммалары, деректері мен дереккөздері — бағдарламалар үшін.</translation>
    </message>
    <message>
        <source>The figures with the dimensions of their series, for other statistical systems; Corridor reads them again.</source>
        <translation>Қатарларының өлшемдері көрсетілген деректер — басқа статистикалық жүйелер үшін; Corridor оларды қайта оқиды.</translation>
    </message>
    <message>
        <source>A line for each figure, with its series, period, unit and source.</source>
        <translation>Әр деректің қатары, кезеңі, бірлігі мен дереккөзі көрсетілген бір жол.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ашық</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Қараңғы</translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <translation>Файлдың атын енгізіңіз.</translation>
    </message>
    <message>
        <source>The picture has more than 100 million pixels. Choose a smaller size or scale.</source>
        <translation>Суретте 100 миллионнан астам пиксель бар. Кішірек өлшем не масштаб таңдаңыз.</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 мм</translation>
    </message>
</context>
<context>
    <name>corridor::ExportMenu</name>
    <message>
        <source>Copied the picture</source>
        <translation>Сурет көшіріп алынды</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сақталды: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Көшіріп алынды</translation>
    </message>
    <message>
        <source>Sent to the printer %1</source>
        <translation>%1 принтеріне жіберілді</translation>
    </message>
</context>
<context>
    <name>corridor::FigureDetails</name>
    <message>
        <source>Source</source>
        <translation>Дереккөз</translation>
    </message>
    <message>
        <source>Source of the figure</source>
        <translation>Көрсеткіш мәнінің дереккөзі</translation>
    </message>
    <message>
        <source>Open the web page</source>
        <translation>Веб-бетті ашу</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>Дереккөздегі жазылуы</translation>
    </message>
    <message>
        <source>Address of the source</source>
        <translation>Дереккөздің мекенжайы</translation>
    </message>
</context>
<context>
    <name>corridor::FigureTableModel</name>
    <message>
        <source>Total</source>
        <comment>all commodities together</comment>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>As printed: %1</source>
        <translation>Дереккөздегі жазылуы: %1</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Көрсеткіш</translation>
    </message>
    <message>
        <source>Reporter</source>
        <comment>country whose figures these are</comment>
        <translation>Есеп беруші ел</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Серіктес ел</translation>
    </message>
    <message>
        <source>Commodity</source>
        <translation>Тауар</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Кезең</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Мәні</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Өлшем бірлігі</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>how firm a figure is</comment>
        <translation>Мәртебе</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Дереккөз</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
</context>
<context>
    <name>corridor::HelpMenu</name>
    <message>
        <source>Corridor %1</source>
        <translation>Corridor %1</translation>
    </message>
    <message>
        <source>The figures of a partnership between two countries, each with its source.
Corridor is free software under the GNU General Public License, version 3 or later. It comes without any warranty.
It is built with Qt %1 and SQLite; each keeps its own licence.</source>
        <translation>Екі ел арасындағы серіктестік көрсеткіштері, әрқайсысы өз дереккөзімен.
Corridor — GNU General Public License лицензиясының 3-нұсқасы немесе одан кейінгі нұсқалары бойынша таратылатын еркін бағдарлама. Оған ешқандай кепілдік берілмейді.
Бағдарлама Qt %1 және SQLite негізінде жасалған; олардың әрқайсысының өз лицензиясы бар.</translation>
    </message>
</context>
<context>
    <name>corridor::Import</name>
    <message>
        <source>The mapping is not usable (%1). Expected JSON: {&quot;columns&quot;: {HEAD: ROLE}, &quot;constants&quot;: {ROLE: VALUE}, &quot;headerLine&quot;: N}.</source>
        <translation>Сәйкестендіруді қолдану мүмкін емес (%1). Күтілетін JSON: {&quot;columns&quot;: {HEAD: ROLE}, &quot;constants&quot;: {ROLE: VALUE}, &quot;headerLine&quot;: N}.</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>Қойылған кесте</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 файлын жазу мүмкін болмады: %2.</translation>
    </message>
    <message>
        <source>The file could not be read: %1.</source>
        <translation>Файлды оқу мүмкін болмады: %1.</translation>
    </message>
    <message>
        <source>The file is empty. Download it again.</source>
        <translation>Файл бос. Оны қайта жүктеп алыңыз.</translation>
    </message>
    <message>
        <source>a table, JSON or XML</source>
        <translation>кесте, JSON немесе XML</translation>
    </message>
    <message>
        <source>This file holds no figures: %1. Choose the data file instead.</source>
        <translation>Бұл файлда көрсеткіш мәндері жоқ: %1. Оның орнына деректер файлын таңдаңыз.</translation>
    </message>
    <message>
        <source>a file with figures</source>
        <translation>көрсеткіш мәндері бар файл</translation>
    </message>
    <message>
        <source>The file is well-formed, but there is no figure in it.</source>
        <translation>Файлдың құрылымы дұрыс, бірақ онда бірде-бір мән жоқ.</translation>
    </message>
    <message>
        <source>at least one figure</source>
        <translation>кемінде бір мән</translation>
    </message>
    <message>
        <source>The format was not recognised. Say what the columns mean, or choose a format.</source>
        <translation>Пішім танылмады. Бағандардың мағынасын көрсетіңіз немесе пішімді таңдаңыз.</translation>
    </message>
    <message>
        <source>a known format, or a mapping of columns</source>
        <translation>белгілі пішім немесе бағандарды сәйкестендіру</translation>
    </message>
    <message>
        <source>This looks like “%1”, a format known from documents only. Look at the preview, or give --format %1.</source>
        <translation>Бұл тек құжаттамадан белгілі «%1» пішіміне ұқсайды. Алдын ала қарап шығыңыз немесе --format %1 көрсетіңіз.</translation>
    </message>
    <message>
        <source>a confirmed format</source>
        <translation>расталған пішім</translation>
    </message>
    <message>
        <source>This is a pointer of Git LFS, not the file itself. Fetch the file first.</source>
        <translation>Бұл файлдың өзі емес, Git LFS сілтемесі. Алдымен файлды жүктеп алыңыз.</translation>
    </message>
    <message>
        <source>the file itself</source>
        <translation>файлдың өзі</translation>
    </message>
    <message>
        <source>The archive or workbook is damaged (%1). Download it again.</source>
        <translation>Мұрағат немесе жұмыс кітабы зақымданған (%1). Оны қайта жүктеп алыңыз.</translation>
    </message>
    <message>
        <source>an intact archive or workbook</source>
        <translation>зақымданбаған мұрағат немесе жұмыс кітабы</translation>
    </message>
    <message>
        <source>The file is protected by a password. Save it without one.</source>
        <translation>Файл құпиясөзбен қорғалған. Оны құпиясөзсіз сақтаңыз.</translation>
    </message>
    <message>
        <source>a file without a password</source>
        <translation>құпиясөзсіз файл</translation>
    </message>
    <message>
        <source>The archive holds “%1”, which is not a plain file. Unpack it yourself and import the data file.</source>
        <translation>Мұрағатта кәдімгі файл емес «%1» бар. Мұрағатты өзіңіз ашып, деректер файлын импорттаңыз.</translation>
    </message>
    <message>
        <source>plain files only</source>
        <translation>тек кәдімгі файлдар</translation>
    </message>
    <message>
        <source>The file is larger than is safe to open (%1). Split it.</source>
        <translation>Файл қауіпсіз ашу үшін тым үлкен (%1). Оны бөліңіз.</translation>
    </message>
    <message>
        <source>The file is nested deeper than any data format is.</source>
        <translation>Файлдағы кірістіру деңгейі кез келген деректер пішіміндегіден терең.</translation>
    </message>
    <message>
        <source>Reading the workbook took too long. Save the sheet as CSV and import that.</source>
        <translation>Жұмыс кітабын оқу тым ұзаққа созылды. Парақты CSV түрінде сақтап, соны импорттаңыз.</translation>
    </message>
    <message>
        <source>The bytes %1 are no character of this encoding. Choose another encoding.</source>
        <translation>%1 байттары бұл кодтауда ешбір таңбаға сәйкес келмейді. Басқа кодтауды таңдаңыз.</translation>
    </message>
    <message>
        <source>text in one encoding</source>
        <translation>бір кодтаудағы мәтін</translation>
    </message>
    <message>
        <source>There is a NUL byte in the text. The file is damaged or no text.</source>
        <translation>Мәтінде NUL байты бар. Файл зақымданған немесе мәтін емес.</translation>
    </message>
    <message>
        <source>text without NUL bytes</source>
        <translation>NUL байты жоқ мәтін</translation>
    </message>
    <message>
        <source>The quote that opens here is never closed. Close it, or remove it.</source>
        <translation>Осы жерде ашылған тырнақша жабылмаған. Оны жабыңыз немесе алып тастаңыз.</translation>
    </message>
    <message>
        <source>a closing quote</source>
        <translation>жабатын тырнақша</translation>
    </message>
    <message>
        <source>After a closing quote stands “%1”. Double the quotes inside a field.</source>
        <translation>Жабатын тырнақшадан кейін «%1» тұр. Өріс ішіндегі тырнақшаларды қосарлап жазыңыз.</translation>
    </message>
    <message>
        <source>a separator or the end of the line</source>
        <translation>бөлгіш немесе жолдың соңы</translation>
    </message>
    <message>
        <source>A field is longer than 1 MiB. Is the separator right?</source>
        <translation>Өріс 1 МиБ-тан ұзын. Бөлгіш дұрыс па?</translation>
    </message>
    <message>
        <source>A line is longer than 16 MiB. Is this a table?</source>
        <translation>Жол 16 МиБ-тан ұзын. Бұл кесте ме?</translation>
    </message>
    <message>
        <source>A line has more than 4,096 fields. Is the separator right?</source>
        <translation>Жолда 4096-дан көп өріс бар. Бөлгіш дұрыс па?</translation>
    </message>
    <message>
        <source>The file is not well-formed: %1. Download it again.</source>
        <translation>Файлдың құрылымы қате: %1. Оны қайта жүктеп алыңыз.</translation>
    </message>
    <message>
        <source>The XML declares a document type, which data files never need. It is not read, for safety.</source>
        <translation>XML файлында деректер файлдарына мүлде қажет емес құжат түрінің жариялануы бар. Қауіпсіздік үшін ол оқылмайды.</translation>
    </message>
    <message>
        <source>XML without a document type</source>
        <translation>құжат түрі жарияланбаған XML</translation>
    </message>
    <message>
        <source>The file ends in the middle. Download it again.</source>
        <translation>Файл ортасынан үзілген. Оны қайта жүктеп алыңыз.</translation>
    </message>
    <message>
        <source>a whole file</source>
        <translation>толық файл</translation>
    </message>
    <message>
        <source>The column “%1” is missing. Add it, or choose another format.</source>
        <translation>«%1» бағаны жоқ. Оны қосыңыз немесе басқа пішімді таңдаңыз.</translation>
    </message>
    <message>
        <source>The column “%1” is there twice. Remove or rename one.</source>
        <translation>«%1» бағаны екі рет кездеседі. Бірін алып тастаңыз немесе атын өзгертіңіз.</translation>
    </message>
    <message>
        <source>Cancelled. The store is as it was.</source>
        <translation>Бас тартылды. Деректер қоры өзгерген жоқ.</translation>
    </message>
    <message>
        <source>The row has %1 fields instead of %2. Is a separator or quote missing?</source>
        <translation>Жолда %2 емес, %1 өріс бар. Бөлгіш немесе тырнақша қалып қойған жоқ па?</translation>
    </message>
    <message>
        <source>“%1” is no number. Correct it, or choose another style of numbers.</source>
        <translation>«%1» – сан емес. Оны түзетіңіз немесе басқа сан пішімін таңдаңыз.</translation>
    </message>
    <message>
        <source>a number, or a mark for a missing one</source>
        <translation>сан немесе мәннің жоқтығын білдіретін белгі</translation>
    </message>
    <message>
        <source>“%1” is too large a number. Correct it.</source>
        <translation>«%1» – тым үлкен сан. Оны түзетіңіз.</translation>
    </message>
    <message>
        <source>a number below 1.8e308</source>
        <translation>1.8e308-ден кіші сан</translation>
    </message>
    <message>
        <source>“%1” may have a decimal mark or a thousands separator. Choose the style of numbers.</source>
        <translation>«%1» мәніндегі белгі ондық бөлшек немесе мыңдық бөлгіш болуы мүмкін. Сан пішімін таңдаңыз.</translation>
    </message>
    <message>
        <source>a choice of the style of numbers</source>
        <translation>сан пішімін таңдау</translation>
    </message>
    <message>
        <source>“%1” is no period. Write it like 2025, 2025-H1, 2025-Q2 or 2025-06.</source>
        <translation>«%1» – кезең емес. 2025, 2025-H1, 2025-Q2 немесе 2025-06 түрінде жазыңыз.</translation>
    </message>
    <message>
        <source>a period like 2025, 2025-H1, 2025-Q2, 2025-06 or 2025-06-30</source>
        <translation>2025, 2025-H1, 2025-Q2, 2025-06 немесе 2025-06-30 түріндегі кезең</translation>
    </message>
    <message>
        <source>“%1” is no status. Take one of these: %2.</source>
        <translation>«%1» – мәртебе емес. Мыналардың бірін көрсетіңіз: %2.</translation>
    </message>
    <message>
        <source>The country “%1” is not known. Correct it.</source>
        <translation>«%1» елі белгісіз. Оны түзетіңіз.</translation>
    </message>
    <message>
        <source>a country&apos;s code or name</source>
        <translation>елдің коды немесе атауы</translation>
    </message>
    <message>
        <source>“%1” is no flow. Write export, import, re-export or re-import.</source>
        <translation>«%1» – ағын емес. Экспорт, импорт, реэкспорт немесе реимпорт деп жазыңыз.</translation>
    </message>
    <message>
        <source>export, import, re-export or re-import</source>
        <translation>экспорт, импорт, реэкспорт немесе реимпорт</translation>
    </message>
    <message>
        <source>The unit “%1” is not known. Choose the unit.</source>
        <translation>«%1» өлшем бірлігі белгісіз. Өлшем бірлігін таңдаңыз.</translation>
    </message>
    <message>
        <source>a known unit</source>
        <translation>белгілі өлшем бірлігі</translation>
    </message>
    <message>
        <source>“%1” is not stated here. Add it, or say it for the whole file.</source>
        <translation>«%1» мұнда көрсетілмеген. Оны қосыңыз немесе бүкіл файл үшін көрсетіңіз.</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>мән</translation>
    </message>
    <message>
        <source>The same figure was there before with another value (line %2). Remove one of them.</source>
        <translation>Сол көрсеткіш мәні бұрын басқа шамамен кездескен (жол: %2). Бірін алып тастаңыз.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of notes beside the table were left out.</source>
        <translation>
            <numerusform>Кестеден тыс %n ескертпе жолы алынбады.</numerusform>
            <numerusform>Кестеден тыс %n ескертпе жолы алынбады.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the legend below the table were left out.</source>
        <translation>
            <numerusform>Кестенің астындағы %n түсіндірме жолы алынбады.</numerusform>
            <numerusform>Кестенің астындағы %n түсіндірме жолы алынбады.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet “%1” was left out: no figures.</source>
        <translation>«%1» парағы алынбады: мәндер жоқ.</translation>
    </message>
    <message>
        <source>Only the first table was read.</source>
        <translation>Тек бірінші кесте оқылды.</translation>
    </message>
    <message>
        <source>Columns that are no flow of trade were left out: %1.</source>
        <translation>Сауда ағыны болып табылмайтын бағандар алынбады: %1.</translation>
    </message>
    <message>
        <source>Only the values of exports and imports were read, no other columns.</source>
        <translation>Тек экспорт пен импорт құны оқылды, басқа бағандар оқылмады.</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) without a period were left out.</source>
        <translation>
            <numerusform>Кезеңі жоқ %n баған алынбады.</numerusform>
            <numerusform>Кезеңі жоқ %n баған алынбады.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quantity(ies) were left out: their unit is not that of the rest of the series.</source>
        <translation>
            <numerusform>%n мөлшер алынбады: өлшем бірлігі қатардың қалған бөлігінен өзгеше.</numerusform>
            <numerusform>%n мөлшер алынбады: өлшем бірлігі қатардың қалған бөлігінен өзгеше.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is page %1 of %2: the other pages are files of their own.</source>
        <translation>Бұл – %2 беттің %1-беті: қалған беттер – бөлек файлдар.</translation>
    </message>
    <message>
        <source>The file names no unit for some figures. They are taken as plain counts.</source>
        <translation>Файлда кейбір мәндердің өлшем бірлігі көрсетілмеген. Олар жай сан ретінде алынды.</translation>
    </message>
    <message>
        <source>The file does not say the unit of its values. Choose it if you know.</source>
        <translation>Файлда мәндердің өлшем бірлігі көрсетілмеген. Білсеңіз, оны таңдаңыз.</translation>
    </message>
    <message>
        <source>The file does not say its unit. Thousand US dollars were assumed, as on Trade Map.</source>
        <translation>Файлда өлшем бірлігі көрсетілмеген. Trade Map-тегідей мың АҚШ доллары деп алынды.</translation>
    </message>
    <message>
        <source>No column says unit and scale. The figures are taken as they are written.</source>
        <translation>Өлшем бірлігі мен масштабты көрсететін баған жоқ. Мәндер жазылғанындай алынды.</translation>
    </message>
    <message>
        <source>Neither the file nor its name says which measure of investment this is.</source>
        <translation>Бұл инвестицияның қай көрсеткіші екені файлда да, оның атауында да көрсетілмеген.</translation>
    </message>
    <message>
        <source>The file names no product. All products together were assumed.</source>
        <translation>Файлда тауар көрсетілмеген. Барлық тауарлар жиынтығы деп алынды.</translation>
    </message>
    <message>
        <source>The file names neither indicator nor unit. Both come from its name, or from you.</source>
        <translation>Файлда көрсеткіш те, өлшем бірлігі де көрсетілмеген. Екеуі де файл атауынан немесе сізден алынады.</translation>
    </message>
    <message>
        <source>The file names no country. The figures were put under %1, the country of its publisher (%2).</source>
        <translation>Файлда ел көрсетілмеген. Мәндер жариялаушының (%2) елі ретінде %1 атынан жазылды.</translation>
    </message>
    <message>
        <source>a list of countries</source>
        <translation>елдер тізімі</translation>
    </message>
    <message>
        <source>a list of product codes</source>
        <translation>тауар кодтарының тізімі</translation>
    </message>
    <message>
        <source>a list of indicators</source>
        <translation>көрсеткіштер тізімі</translation>
    </message>
    <message>
        <source>a list of codes and names</source>
        <translation>кодтар мен атаулар тізімі</translation>
    </message>
    <message>
        <source>metadata about countries</source>
        <translation>елдер туралы метадеректер</translation>
    </message>
    <message>
        <source>metadata about indicators</source>
        <translation>көрсеткіштер туралы метадеректер</translation>
    </message>
    <message>
        <source>notes on figures</source>
        <translation>мәндерге ескертпелер</translation>
    </message>
    <message>
        <source>notes on years</source>
        <translation>жылдарға ескертпелер</translation>
    </message>
    <message>
        <source>a data dictionary</source>
        <translation>деректер сөздігі</translation>
    </message>
    <message>
        <source>a concordance of product codes</source>
        <translation>тауар кодтарының сәйкестік кестесі</translation>
    </message>
    <message>
        <source>an SDMX structure message: code lists and definitions</source>
        <translation>SDMX құрылым хабары: код тізімдері мен анықтамалар</translation>
    </message>
    <message>
        <source>a JSON-stat collection: links to data sets</source>
        <translation>JSON-stat жинағы: деректер жиындарына сілтемелер</translation>
    </message>
    <message>
        <source>an error message of a web service</source>
        <translation>веб-қызметтің қате туралы хабары</translation>
    </message>
    <message>
        <source>an answer of a web service without data</source>
        <translation>веб-қызметтің деректерсіз жауабы</translation>
    </message>
</context>
<context>
    <name>corridor::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Деректерді импорттау</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлдар</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Пішім</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Пішім</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Кодтау</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодтау</translation>
    </message>
    <message>
        <source>Se&amp;parator</source>
        <translation>&amp;Бөлгіш</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Бөлгіш</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>&amp;Сандар</translation>
    </message>
    <message>
        <source>Style of numbers</source>
        <translation>Сан пішімі</translation>
    </message>
    <message>
        <source>File in &amp;archive</source>
        <translation>Мұрағаттағы &amp;файл</translation>
    </message>
    <message>
        <source>File in the archive</source>
        <translation>Мұрағаттағы файл</translation>
    </message>
    <message>
        <source>&amp;Reporter</source>
        <translation>&amp;Есеп беруші ел</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Есеп беруші ел</translation>
    </message>
    <message>
        <source>Rows as understood</source>
        <translation>Танылған жолдар</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Өзгерістер</translation>
    </message>
    <message>
        <source>Changed figures</source>
        <translation>Өзгерген мәндер</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Қабылданбаған</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Қабылданбаған жолдар</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Бағандар</translation>
    </message>
    <message>
        <source>Say what each column means. Corridor remembers it for files with the same columns.</source>
        <translation>Әр бағанның мағынасын көрсетіңіз. Corridor оны бағандары бірдей файлдар үшін есте сақтайды.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Дереккөз</translation>
    </message>
    <message>
        <source>Pu&amp;blisher</source>
        <translation>&amp;Жариялаушы</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Жариялаушы</translation>
    </message>
    <message>
        <source>&amp;Title of the data set</source>
        <translation>Деректер жиынының &amp;атауы</translation>
    </message>
    <message>
        <source>Title of the data set</source>
        <translation>Деректер жиынының атауы</translation>
    </message>
    <message>
        <source>&amp;Web address</source>
        <translation>&amp;Веб-мекенжай</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Веб-мекенжай</translation>
    </message>
    <message>
        <source>P&amp;ublished</source>
        <translation>Жа&amp;рияланған күні</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Жарияланған күні</translation>
    </message>
    <message>
        <source>Retr&amp;ieved</source>
        <translation>Алы&amp;нған күні</translation>
    </message>
    <message>
        <source>Retrieved</source>
        <translation>Алынған күні</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Лицензия</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Publisher and title tell data sets apart: next year’s file with the same two revises these figures.</source>
        <translation>Деректер жиындары жариялаушысы мен атауы бойынша ажыратылады: келесі жылғы жариялаушысы мен атауы бірдей файл осы мәндерді жаңартады.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ескертпелер</translation>
    </message>
    <message>
        <source>Import the other rows although some were rejected</source>
        <translation>Кейбір жолдар қабылданбаса да, қалғандарын импорттау</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Орындалу барысы</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>Анықталған</translation>
    </message>
    <message>
        <source>Detected: %1</source>
        <translation>Анықталғаны: %1</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Үтір</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Нүктелі үтір</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Табуляция</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Тік сызық</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>күтуде</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>оқылуда</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>дайын</translation>
    </message>
    <message>
        <source>not readable as it is</source>
        <translation>осы күйінде оқылмайды</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>импортталды</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>жазылмады</translation>
    </message>
    <message>
        <source>Writing %1: %2 of %3 figures</source>
        <translation>%1 жазылуда: %2 / %3 мән</translation>
    </message>
    <message>
        <source>%1 a second, %2 s left</source>
        <translation>секундына %1, қалғаны %2 с</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>Қойылған кесте</translation>
    </message>
    <message numerus="yes">
        <source>Reading %1: %n row(s)</source>
        <translation>
            <numerusform>%1 оқылуда: %n жол</numerusform>
            <numerusform>%1 оқылуда: %n жол</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % sure</source>
        <translation>сенімділігі: %1 %</translation>
    </message>
    <message>
        <source>Format as chosen</source>
        <translation>Таңдалған пішім</translation>
    </message>
    <message>
        <source>%1, recognised by: %2</source>
        <translation>%1; анықтаған белгісі: %2</translation>
    </message>
    <message>
        <source>known from documents only: look closely</source>
        <translation>тек құжаттамадан белгілі: мұқият қараңыз</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Жаңа: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Өзгерген: %1</translation>
    </message>
    <message>
        <source>Unchanged: %1</source>
        <translation>Өзгермеген: %1</translation>
    </message>
    <message>
        <source>The same twice: %1</source>
        <translation>Қайталанған: %1</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Өткізіп жіберілген: %1</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Қабылданбаған: %1</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>Жолдар: %1</translation>
    </message>
    <message>
        <source>The first %1 of %2. The old values are kept as earlier vintages.</source>
        <translation>%2 өзгерістің алғашқы %1 жолы. Ескі мәндер деректердің бұрынғы нұсқалары ретінде сақталады.</translation>
    </message>
    <message>
        <source>The old values are kept as earlier vintages.</source>
        <translation>Ескі мәндер деректердің бұрынғы нұсқалары ретінде сақталады.</translation>
    </message>
    <message>
        <source>Every row could be taken.</source>
        <translation>Барлық жолды алуға болады.</translation>
    </message>
    <message>
        <source>Correct these rows in the file, or import the others.</source>
        <translation>Осы жолдарды файлда түзетіңіз немесе қалғандарын импорттаңыз.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n file(s)</source>
        <translation>
            <numerusform>%n файлды импорттау</numerusform>
            <numerusform>%n файлды импорттау</numerusform>
        </translation>
    </message>
    <message>
        <source>The store is open for reading only.</source>
        <translation>Деректер қоры тек оқу үшін ашық.</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 changed.</source>
        <translation>%1: жаңасы – %2, өзгергені – %3.</translation>
    </message>
    <message>
        <source>%1: everything was there already.</source>
        <translation>%1: барлық мәндер бұрыннан бар.</translation>
    </message>
</context>
<context>
    <name>corridor::ImportMenu</name>
    <message>
        <source>Import files</source>
        <translation>Файлдарды импорттау</translation>
    </message>
    <message>
        <source>Tables and data (*.csv *.tsv *.txt *.json *.xml *.xlsx *.xls *.ods *.zip *.gz *.xz *.zst);;All files (*)</source>
        <translation>Кестелер мен деректер (*.csv *.tsv *.txt *.json *.xml *.xlsx *.xls *.ods *.zip *.gz *.xz *.zst);;Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>There is no table on the clipboard. Copy the cells in the spreadsheet first.</source>
        <translation>Алмасу буферінде кесте жоқ. Алдымен электрондық кестедегі ұяшықтарды көшіріп алыңыз.</translation>
    </message>
    <message>
        <source>Export the whole store</source>
        <translation>Бүкіл деректер қорын экспорттау</translation>
    </message>
    <message>
        <source>Tidy CSV (*.csv);;All files (*)</source>
        <translation>Tidy CSV (*.csv);;Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>Exported the store: %1</source>
        <translation>Деректер қоры экспортталды: %1</translation>
    </message>
</context>
<context>
    <name>corridor::ImportTables</name>
    <message>
        <source>Line</source>
        <translation>Жол</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Есеп беруші ел</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Серіктес ел</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Көрсеткіш</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Тауар</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Кезең</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Мәні</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Өлшем бірлігі</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Мәртебе</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Бұрынғы</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Қазіргі</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Баған</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Табылғаны</translation>
    </message>
    <message>
        <source>Why it was not taken</source>
        <translation>Алынбау себебі</translation>
    </message>
    <message numerus="yes">
        <source>%n without a value</source>
        <translation>
            <numerusform>мәні жоқ %n жол</numerusform>
            <numerusform>мәні жоқ %n жол</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) or title(s)</source>
        <translation>
            <numerusform>%n ескертпе немесе тақырып</numerusform>
            <numerusform>%n ескертпе немесе тақырып</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of figures that are there too</source>
        <translation>
            <numerusform>жиынтығы да файлда бар %n құрамдас мән</numerusform>
            <numerusform>жиынтығы да файлда бар %n құрамдас мән</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of a country with itself</source>
        <translation>
            <numerusform>елдің өз-өзімен саудасына қатысты %n жол</numerusform>
            <numerusform>елдің өз-өзімен саудасына қатысты %n жол</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked as deleted</source>
        <translation>
            <numerusform>жойылған деп белгіленген %n жол</numerusform>
            <numerusform>жойылған деп белгіленген %n жол</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with text instead of a number</source>
        <translation>
            <numerusform>сан орнына мәтін жазылған %n жол</numerusform>
            <numerusform>сан орнына мәтін жазылған %n жол</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>corridor::ImportsPage</name>
    <message>
        <source>&amp;Import files…</source>
        <translation>Файлдарды &amp;импорттау…</translation>
    </message>
    <message>
        <source>Export &amp;tidy CSV…</source>
        <translation>Tidy CSV экс&amp;порттау…</translation>
    </message>
    <message>
        <source>Drop files of statistical offices anywhere on the window, or paste a table from a spreadsheet. Each file is one batch that can be undone.</source>
        <translation>Статистика органдарының файлдарын терезенің кез келген жеріне сүйреп әкеліңіз немесе электрондық кестеден кесте қойыңыз. Әр файл – болдырмауға болатын бір топтама.</translation>
    </message>
    <message>
        <source>Imports and edits</source>
        <translation>Импорт пен түзетулер</translation>
    </message>
    <message>
        <source>Show &amp;source</source>
        <translation>&amp;Дереккөзді көрсету</translation>
    </message>
    <message>
        <source>&amp;Undo this batch</source>
        <translation>Бұл топтаманы болдырма&amp;у</translation>
    </message>
    <message>
        <source>bundled</source>
        <translation>Corridor құрамында</translation>
    </message>
    <message>
        <source>import</source>
        <translation>импорт</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>түзету</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>кері қайтарылды</translation>
    </message>
    <message>
        <source>File or edit</source>
        <translation>Файл немесе түзету</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Уақыты</translation>
    </message>
    <message>
        <source>New figures</source>
        <translation>Жаңа мәндер</translation>
    </message>
    <message>
        <source>Changed figures</source>
        <translation>Өзгерген мәндер</translation>
    </message>
    <message numerus="yes">
        <source>%n import(s) and edit(s)</source>
        <translation>
            <numerusform>%n импорт пен түзету</numerusform>
            <numerusform>%n импорт пен түзету</numerusform>
        </translation>
    </message>
    <message>
        <source>Select an import to take it back or to see its source.</source>
        <translation>Болдырмау немесе дереккөзін көру үшін импортты таңдаңыз.</translation>
    </message>
    <message>
        <source>The bundled data stay; your own files and edits can be undone.</source>
        <translation>Corridor құрамындағы деректер сақталады; өз файлдарыңыз бен түзетулеріңізді болдырмауға болады.</translation>
    </message>
    <message>
        <source>This batch was taken back.</source>
        <translation>Бұл топтама кері қайтарылды.</translation>
    </message>
    <message>
        <source>Undo takes this batch out; what was written later stays.</source>
        <translation>Болдырмау осы топтаманы алып тастайды; кейін жазылғандар қалады.</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Файлдарды импорттау</translation>
    </message>
    <message>
        <source>Export tidy CSV</source>
        <translation>Tidy CSV түрінде экспорттау</translation>
    </message>
    <message>
        <source>Show source</source>
        <translation>Дереккөзді көрсету</translation>
    </message>
    <message>
        <source>Undo this batch</source>
        <translation>Бұл топтаманы болдырмау</translation>
    </message>
</context>
<context>
    <name>corridor::KnownMenu</name>
    <message>
        <source>As known on %1: this store had no figures yet.</source>
        <translation>%1 күні белгілі болғандай: бұл қорда әлі мән болмаған.</translation>
    </message>
    <message>
        <source>As known on %1</source>
        <translation>%1 күні белгілі болғандай</translation>
    </message>
    <message>
        <source>What changed since…</source>
        <translation>Содан бері не өзгерді…</translation>
    </message>
</context>
<context>
    <name>corridor::KnownOnDialog</name>
    <message>
        <source>As known on a day</source>
        <translation>Белгілі бір күнгідей</translation>
    </message>
    <message>
        <source>Every page then shows the figures that this store had at the end of the chosen day, without later imports, corrections and edits.</source>
        <translation>Әр бет қордың таңдалған күн соңындағы мәндерін көрсетеді; кейінгі импорттар, түзетулер мен өңдеулер көрсетілмейді.</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Күн</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күн</translation>
    </message>
    <message>
        <source>As it is &amp;now</source>
        <translation>&amp;Қазіргі күйі</translation>
    </message>
    <message>
        <source>This store has figures since %1.</source>
        <translation>Бұл қорда %1 күнінен бері мәндер бар.</translation>
    </message>
    <message>
        <source>This store has no figures yet.</source>
        <translation>Бұл қорда әлі мән жоқ.</translation>
    </message>
</context>
<context>
    <name>corridor::LifeDialog</name>
    <message>
        <source>Life of a number</source>
        <translation>Санның тарихы</translation>
    </message>
    <message>
        <source>Figures that the number rests on</source>
        <translation>Сан негізделген мәндер</translation>
    </message>
    <message>
        <source>What is known of it</source>
        <translation>Ол туралы белгілі мәліметтер</translation>
    </message>
    <message>
        <source>Show in the table of figures</source>
        <translation>Деректер кестесінде көрсету</translation>
    </message>
    <message>
        <source>Show the source</source>
        <translation>Дереккөзді көрсету</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Мәтін түрінде көшіру</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Open the web page</source>
        <translation>Веб-бетті ашу</translation>
    </message>
</context>
<context>
    <name>corridor::LifeMenu</name>
    <message>
        <source>Point at a number, or go to it with Tab and the arrow keys; then press F4.</source>
        <translation>Санды көрсетіңіз немесе оған Tab пен көрсеткі пернелерімен барыңыз; содан кейін F4 басыңыз.</translation>
    </message>
</context>
<context>
    <name>corridor::LifeText</name>
    <message>
        <source>observations.csv, of the data that come with Corridor</source>
        <translation>observations.csv, Corridor-мен бірге келетін деректер</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Мән</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Мән</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>Жарияланған түрі</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Көрсеткіш</translation>
    </message>
    <message>
        <source>Reporter</source>
        <comment>country whose figures these are</comment>
        <translation>Есеп беруші ел</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Серіктес ел</translation>
    </message>
    <message>
        <source>Commodity</source>
        <translation>Тауар</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Кезең</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Өлшем бірлігі</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>how firm a figure is</comment>
        <translation>Мәртебе</translation>
    </message>
    <message>
        <source>Valuation</source>
        <translation>Бағалау</translation>
    </message>
    <message>
        <source>Other dimensions</source>
        <translation>Басқа өлшемдер</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Дереккөз</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Жариялаушы</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Деректер жиынтығы</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Сілтеме</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Таңдау</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Құжат</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Жарияланған күні</translation>
    </message>
    <message>
        <source>Retrieved</source>
        <translation>Алынған күні</translation>
    </message>
    <message>
        <source>How it came into the store</source>
        <translation>Қорға қалай енді</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Түзету</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Жол</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>Other sources for the same</source>
        <translation>Осы үшін басқа дереккөздер</translation>
    </message>
    <message>
        <source>Other values it has had</source>
        <translation>Бұрынғы мәндері</translation>
    </message>
    <message>
        <source>replaced on %1</source>
        <translation>%1 күні ауыстырылды</translation>
    </message>
    <message>
        <source>unknown time</source>
        <translation>белгісіз уақыт</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Алып тасталды</translation>
    </message>
    <message>
        <source>it stands no more</source>
        <translation>енді күшінде жоқ</translation>
    </message>
    <message>
        <source>Computed: %1</source>
        <translation>Есептелді: %1</translation>
    </message>
    <message numerus="yes">
        <source>It rests on %n figure(s).</source>
        <translation>
            <numerusform>%n мәнге негізделген.</numerusform>
            <numerusform>%n мәнге негізделген.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 of them are listed.</source>
        <translation>Алғашқы %1 тізімделген.</translation>
    </message>
    <message>
        <source>The store has no source for this.</source>
        <translation>Қорда бұған дереккөз жоқ.</translation>
    </message>
</context>
<context>
    <name>corridor::MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>Беттер</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Баптаулар</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>&amp;Соңғы ашылғандар</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Түзету</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Көрініс</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Бет</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Ті&amp;л</translation>
    </message>
    <message>
        <source>&amp;Bookmarks</source>
        <translation>&amp;Бетбелгілер</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Кө&amp;мек</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Жаңа…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ашу…</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>&amp;Көшірмесін сақтау…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Баптаулар…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Шығу</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Болдырмау</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>Суретті &amp;көшіріп алу</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <comment>verb, opens the search</comment>
        <translation>&amp;Іздеу…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Артқа</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>Ал&amp;ға</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Шолу</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Сауда</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Инвестиция</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Білім беру</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Көлік</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Уақыт сызығы</translation>
    </message>
    <message>
        <source>Targets &amp;&amp; claims</source>
        <translation>Мақсат пен мәлімдеме</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Деректер</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Дереккөздер</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <comment>theme</comment>
        <translation>&amp;Жүйе</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <comment>theme</comment>
        <translation>&amp;Ашық</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <comment>theme</comment>
        <translation>&amp;Күңгірт</translation>
    </message>
    <message>
        <source>&amp;Restore layout</source>
        <translation>Бастапқы көрініске &amp;оралу</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Толық &amp;экран</translation>
    </message>
    <message>
        <source>&amp;Add bookmark…</source>
        <translation>Бетбелгі &amp;қосу…</translation>
    </message>
    <message>
        <source>&amp;Manage bookmarks…</source>
        <translation>Бетбелгілерді &amp;басқару…</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Пернелер тіркесімдері</translation>
    </message>
    <message>
        <source>&amp;About Corridor</source>
        <translation>Corridor &amp;туралы</translation>
    </message>
    <message>
        <source>%1 – Corridor</source>
        <comment>window title</comment>
        <translation>%1 – Corridor</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Импорттау…</translation>
    </message>
    <message>
        <source>Export &amp;tidy CSV…</source>
        <translation>Tidy CSV экс&amp;порттау…</translation>
    </message>
    <message>
        <source>&amp;Paste a table…</source>
        <translation>Кестені &amp;қою…</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Деректер импорты</translation>
    </message>
    <message>
        <source>Mirror statistics</source>
        <translation>Айналы статистика</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Тауарлар</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Салыстыру</translation>
    </message>
    <message>
        <source>&amp;Where is this from?</source>
        <translation>Бұл &amp;қайдан алынған?</translation>
    </message>
    <message>
        <source>&amp;As known on…</source>
        <translation>Белгілі бір &amp;күнгідей…</translation>
    </message>
    <message>
        <source>What &amp;changed since…</source>
        <translation>Содан бері не &amp;өзгерді…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорттау…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Басып шығару…</translation>
    </message>
    <message>
        <source>Open p&amp;icture…</source>
        <translation>&amp;Суретті ашу…</translation>
    </message>
    <message>
        <source>Open by &amp;code…</source>
        <translation>&amp;Код бойынша ашу…</translation>
    </message>
    <message>
        <source>Export se&amp;veral…</source>
        <translation>Бі&amp;рнешеуін экспорттау…</translation>
    </message>
    <message>
        <source>&amp;Briefing…</source>
        <translation>&amp;Анықтама…</translation>
    </message>
</context>
<context>
    <name>corridor::MirrorPage</name>
    <message>
        <source>Chart</source>
        <translation>Диаграмма</translation>
    </message>
    <message>
        <source>Show as a chart</source>
        <translation>Диаграмма түрінде көрсету</translation>
    </message>
    <message>
        <source>Where the gap is</source>
        <translation>Айырма қайда</translation>
    </message>
    <message>
        <source>Show where the gap is largest</source>
        <translation>Айырма ең үлкен жерді көрсету</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Дереккөздер</translation>
    </message>
    <message>
        <source>Show the sources</source>
        <translation>Дереккөздерді көрсету</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Кезеңдер</translation>
    </message>
    <message>
        <source>Rank periods</source>
        <translation>Кезеңдерді реттеу</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Серіктестер</translation>
    </message>
    <message>
        <source>Rank all partners of the reporter</source>
        <translation>Елдің барлық серіктестерін реттеу</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Тауарлар</translation>
    </message>
    <message>
        <source>Rank products</source>
        <translation>Тауарларды реттеу</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Жылдар</translation>
    </message>
    <message>
        <source>Figures by year</source>
        <translation>Жылдық деректер</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Айлар</translation>
    </message>
    <message>
        <source>Figures by month</source>
        <translation>Айлық деректер</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Мән</translation>
    </message>
    <message>
        <source>Gap as a value</source>
        <translation>Мәні бойынша айырма</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Gap in per cent of the exporter’s value</source>
        <translation>Экспорттаушы мәніне пайызбен айырма</translation>
    </message>
    <message>
        <source>CIF/FOB margin</source>
        <translation>CIF/FOB айырмасы</translation>
    </message>
    <message>
        <source>Assumed CIF/FOB margin, per cent of the exporter’s value</source>
        <translation>Болжанған CIF/FOB айырмасы, экспорттаушы мәнінің пайызы</translation>
    </message>
    <message>
        <source>Take the margin that the IMF assumes: 6 %</source>
        <translation>ХВҚ болжайтын айырманы алу: 6 %</translation>
    </message>
    <message>
        <source>IMF, Direction of Trade Statistics: imports CIF are taken to be 6 % above exports FOB</source>
        <translation>ХВҚ, Direction of Trade Statistics: CIF импорт FOB экспорттан 6 % жоғары деп алынады</translation>
    </message>
    <message>
        <source>Period that the key figures and rankings are of</source>
        <translation>Негізгі көрсеткіштер мен рейтингтердің кезеңі</translation>
    </message>
    <message>
        <source>Show all goods again</source>
        <translation>Барлық тауарды қайта көрсету</translation>
    </message>
    <message>
        <source>Flows ranked by their gap</source>
        <translation>Айырмасы бойынша реттелген ағындар</translation>
    </message>
    <message>
        <source>Sources of the charts</source>
        <translation>Диаграммалардың дереккөздері</translation>
    </message>
    <message>
        <source>IMF: %1</source>
        <comment>the margin that the IMF assumes</comment>
        <translation>ХВҚ: %1</translation>
    </message>
    <message>
        <source>Newest period</source>
        <translation>Ең жаңа кезең</translation>
    </message>
</context>
<context>
    <name>corridor::MirrorTableModel</name>
    <message>
        <source>Flow</source>
        <comment>of goods from one country to another</comment>
        <translation>Ағын</translation>
    </message>
    <message>
        <source>Exporter reports, $</source>
        <translation>Экспорттаушы дерегі, $</translation>
    </message>
    <message>
        <source>Importer reports, $</source>
        <translation>Импорттаушы дерегі, $</translation>
    </message>
    <message>
        <source>Gap, $</source>
        <translation>Айырма, $</translation>
    </message>
    <message>
        <source>Gap, %</source>
        <translation>Айырма, %</translation>
    </message>
    <message>
        <source>Assumed CIF/FOB margin, $</source>
        <translation>Болжанған CIF/FOB айырмасы, $</translation>
    </message>
    <message>
        <source>Unexplained, $</source>
        <translation>Түсіндірілмеген, $</translation>
    </message>
    <message>
        <source>Unexplained, %</source>
        <translation>Түсіндірілмеген, %</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>how firm a figure is</comment>
        <translation>Мәртебе</translation>
    </message>
    <message>
        <source>Sources: exporter; importer</source>
        <translation>Дереккөздер: экспорттаушы; импорттаушы</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>дерек жоқ</translation>
    </message>
    <message>
        <source>valuation not stated</source>
        <translation>бағалау негізі көрсетілмеген</translation>
    </message>
</context>
<context>
    <name>corridor::OverviewPage</name>
    <message>
        <source>Key figures</source>
        <translation>Негізгі көрсеткіштер</translation>
    </message>
    <message>
        <source>Main chart</source>
        <translation>Негізгі график</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Мақсат</translation>
    </message>
    <message>
        <source>Claims against the statistics</source>
        <translation>Мәлімдемелер мен статистика</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Уақыт сызығы</translation>
    </message>
</context>
<context>
    <name>corridor::PairChips</name>
    <message>
        <source>Compare without %1</source>
        <translation>%1 елінсіз салыстыру</translation>
    </message>
    <message>
        <source>Click or Del: take away. Ctrl with an arrow key: move.</source>
        <translation>Басу немесе Del: алып тастау. Ctrl және көрсеткі: жылжыту.</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Солға жылжыту</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Оңға жылжыту</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Алып тастау</translation>
    </message>
</context>
<context>
    <name>corridor::PairMenu</name>
    <message>
        <source>All pairs by country</source>
        <translation>Ел бойынша барлық жұп</translation>
    </message>
</context>
<context>
    <name>corridor::Preferences</name>
    <message>
        <source>The catalogue of this language is missing: %1. Install Corridor anew, and Qt&apos;s translations (qt6-translations-l10n).</source>
        <translation>Бұл тілдің аударма каталогы табылмады: %1. Corridor бағдарламасын және Qt аудармаларын (qt6-translations-l10n) қайта орнатыңыз.</translation>
    </message>
</context>
<context>
    <name>corridor::ProductTableModel</name>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Тауар</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Үлес</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Өзгеріс</translation>
    </message>
    <message>
        <source>Change, %</source>
        <translation>Өзгеріс, %</translation>
    </message>
    <message>
        <source>Contribution, points</source>
        <comment>percentage points of the change of the whole</comment>
        <translation>Үлес, п.т.</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Саны</translation>
    </message>
    <message>
        <source>Unit value</source>
        <comment>value by unit of quantity</comment>
        <translation>Бірлік құны</translation>
    </message>
    <message>
        <source>RCA</source>
        <comment>revealed comparative advantage</comment>
        <translation>RCA</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>how firm a figure is</comment>
        <translation>Мәртебе</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>No figure</source>
        <translation>Мән жоқ</translation>
    </message>
</context>
<context>
    <name>corridor::ProductsPage</name>
    <message>
        <source>Treemap</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Show the parts as a treemap</source>
        <translation>Бөліктерді аумақ картасымен көрсету</translation>
    </message>
    <message>
        <source>Donut</source>
        <translation>Сақина</translation>
    </message>
    <message>
        <source>Show the greatest parts as a donut</source>
        <translation>Ең ірі бөліктерді сақина түрінде көрсету</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Жылдар</translation>
    </message>
    <message>
        <source>Show the parts over the years</source>
        <translation>Бөліктерді жылдар бойынша көрсету</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>Show the shares over the years</source>
        <translation>Үлестерді жылдар бойынша көрсету</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Өзгеріс</translation>
    </message>
    <message>
        <source>Show what changed between two years</source>
        <translation>Екі жыл арасында не өзгергенін көрсету</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Диаграмма</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>Диаграмманы көрсету</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Кесте</translation>
    </message>
    <message>
        <source>Show the products as a table</source>
        <translation>Тауарларды кестемен көрсету</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Дереккөздер</translation>
    </message>
    <message>
        <source>Show the sources</source>
        <translation>Дереккөздерді көрсету</translation>
    </message>
    <message>
        <source>&amp;Flow</source>
        <translation>&amp;Ағын</translation>
    </message>
    <message>
        <source>Flow: exports or imports, and who reports them</source>
        <translation>Ағын: экспорт не импорт және дерек иесі</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Жыл</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Жыл</translation>
    </message>
    <message>
        <source>&amp;Classification</source>
        <translation>&amp;Жіктеуіш</translation>
    </message>
    <message>
        <source>Classification and source</source>
        <translation>Жіктеуіш пен дереккөз</translation>
    </message>
    <message>
        <source>Where you are in the classification</source>
        <translation>Жіктеуіштегі орныңыз</translation>
    </message>
    <message>
        <source>Filter by code or name</source>
        <translation>Код немесе атауы бойынша сүзу</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Тауарлар</translation>
    </message>
    <message>
        <source>Sources of the chart</source>
        <translation>Диаграмманың дереккөздері</translation>
    </message>
    <message>
        <source>Product: %1</source>
        <translation>Тауар: %1</translation>
    </message>
</context>
<context>
    <name>corridor::ReadOnlyNotice</name>
    <message>
        <source>This store is open for reading only: bookmarks and edits are not saved.</source>
        <translation>Бұл деректер қоры тек оқу үшін ашық: бетбелгілер мен түзетулер сақталмайды.</translation>
    </message>
    <message>
        <source>Another Corridor has this store open, so here it can only be read: bookmarks and edits are not saved. Close the other window, then try again.</source>
        <translation>Бұл деректер қоры Corridor бағдарламасының басқа терезесінде ашық, сондықтан мұнда тек оқуға болады: бетбелгілер мен түзетулер сақталмайды. Сол терезені жауып, әрекетті қайталаңыз.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Қайталап көру</translation>
    </message>
    <message>
        <source>The store cannot be written, so it can only be read: %1. To keep bookmarks and edits, allow writing to the file and its folder, or save a copy elsewhere and open that.</source>
        <translation>Деректер қорына жазу мүмкін емес, сондықтан оны тек оқуға болады: %1. Бетбелгілер мен түзетулер сақталуы үшін файл мен оның бумасына жазуға рұқсат беріңіз немесе көшірмесін басқа жерге сақтап, соны ашыңыз.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Көшірмесін сақтау…</translation>
    </message>
</context>
<context>
    <name>corridor::Report</name>
    <message>
        <source>%1 could not be written: %2. The file that was there before, if any, is as it was.</source>
        <translation>%1 файлын жазу мүмкін болмады: %2. Онда бұрын файл болса, ол өзгеріссіз қалды.</translation>
    </message>
    <message>
        <source>The picture could not be encoded: %1.</source>
        <translation>Суретті кодтау мүмкін болмады: %1.</translation>
    </message>
    <message>
        <source>A workbook needs the library %1, which could not be loaded: %2. Install the package %3, or take CSV.</source>
        <translation>Жұмыс кітабы үшін %1 кітапханасы қажет, бірақ ол жүктелмеді: %2. %3 пакетін орнатыңыз немесе CSV таңдаңыз.</translation>
    </message>
    <message>
        <source>The workbook could not be made: %1. Make room in the folder for temporary files, %2.</source>
        <translation>Жұмыс кітабын жасау мүмкін болмады: %1. Уақытша файлдар қалтасында орын босатыңыз: %2.</translation>
    </message>
    <message>
        <source>it was cut short</source>
        <translation>файл толық жазылмады</translation>
    </message>
    <message>
        <source>Pictures are set in the font %1, which is not installed. Install the package %2 and start Corridor again.</source>
        <translation>Суреттер %1 қарпімен теріледі, бірақ ол орнатылмаған. %2 бумасын орнатып, Corridor бағдарламасын қайта іске қосыңыз.</translation>
    </message>
    <message>
        <source>The font %1 that is installed lacks %2, which %3 needs: pictures would show boxes instead. Install the package %4 in a newer version and start Corridor again.</source>
        <translation>Орнатылған %1 қарпінде %3 тіліне қажет мына таңбалар жоқ: %2. Суреттерде олардың орнына төртбұрыштар шығар еді. %4 бумасының жаңарақ нұсқасын орнатып, Corridor бағдарламасын қайта іске қосыңыз.</translation>
    </message>
    <message>
        <source>The PDF file could not be made.</source>
        <translation>PDF файлын жасау мүмкін болмады.</translation>
    </message>
    <message>
        <source>The printer could not be reached. Check that it is on and set up, or save the page as a PDF.</source>
        <translation>Принтерге қосылу мүмкін болмады. Оның қосулы әрі бапталғанын тексеріңіз немесе бетті PDF ретінде сақтаңыз.</translation>
    </message>
    <message>
        <source>The printer %1 did not take the page. Look at its queue for the reason, or save the page as a PDF.</source>
        <translation>%1 принтері бетті қабылдамады. Себебін принтер кезегінен қараңыз немесе бетті PDF ретінде сақтаңыз.</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MB; no picture of Corridor is. Choose another file.</source>
        <translation>%1 көлемі 64 МБ-тан асады; Corridor суреттері мұндай үлкен болмайды. Басқа файл таңдаңыз.</translation>
    </message>
    <message>
        <source>%1 is not a PNG picture. Choose a picture that Corridor exported.</source>
        <translation>%1 PNG суреті емес. Corridor экспорттаған суретті таңдаңыз.</translation>
    </message>
    <message>
        <source>%1 carries no view. It was exported without its data, is from another program, or went through a chat program, which strips what a picture carries. If a short code stands at its foot, open the view by that code.</source>
        <translation>%1 ішінде көрініс жоқ. Ол деректерсіз экспортталған, басқа бағдарламадан алынған немесе суреттегі деректерді өшіріп тастайтын чат бағдарламасы арқылы жіберілген. Төменгі жағында қысқа код болса, көріністі сол код бойынша ашыңыз.</translation>
    </message>
    <message>
        <source>The picture could not be given its data.</source>
        <translation>Суретке деректерін қосу мүмкін болмады.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 оқылмады: %2.</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ол файл емес</translation>
    </message>
    <message>
        <source>What the picture says of its view cannot be read: “%1” is missing or is not what is expected there.</source>
        <translation>Суреттегі көрініс сипаттамасын оқу мүмкін емес: «%1» жоқ немесе күткендей емес.</translation>
    </message>
    <message>
        <source>The picture was exported by a newer Corridor (version %1 of what it carries; this one reads up to %2). Open it with that Corridor.</source>
        <translation>Сурет Corridor бағдарламасының жаңарақ нұсқасынан экспортталған (мазмұн нұсқасы — %1; бұл бағдарлама %2 нұсқасына дейін оқи алады). Оны сол бағдарламада ашыңыз.</translation>
    </message>
    <message>
        <source>The figures in the picture cannot be read: line %1, column “%2”. It was written by another program, or by a newer Corridor.</source>
        <translation>Суреттегі мәндерді оқу мүмкін емес: %1-жол, «%2» бағаны. Оларды басқа бағдарлама немесе Corridor бағдарламасының жаңарақ нұсқасы жазған.</translation>
    </message>
    <message>
        <source>The picture carries more than %1 figures; that many are not read from a picture.</source>
        <translation>Суретте %1 мәннен көп; суреттен мұнша мән оқылмайды.</translation>
    </message>
    <message>
        <source>%1 was written, but the disk does not confirm it: %2. Check the disk, and write the file again.</source>
        <translation>%1 жазылды, бірақ диск мұны растамады: %2. Дискіні тексеріп, файлды қайта жазыңыз.</translation>
    </message>
    <message>
        <source>A file name cannot say “{%1}”; it can say %2.</source>
        <translation>Файл атауында «{%1}» өрісі болмайды; болатындары: %2.</translation>
    </message>
    <message>
        <source>That would be %1 files; one batch may have %2. Choose fewer pages, pairs, languages or formats.</source>
        <translation>Бұл %1 файл болар еді; бір жолда ең көбі %2 болады. Бет, жұп, тіл немесе пішімді азырақ таңдаңыз.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made: %2. Choose another one.</source>
        <translation>%1 бумасын жасау мүмкін болмады: %2. Басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>The pattern of the file names is empty.</source>
        <translation>Файл атауларының үлгісі бос.</translation>
    </message>
    <message>
        <source>The pattern “%1” has a brace without its other; fields are written such as {page}.</source>
        <translation>«%1» үлгісінде жұбы жоқ жақша бар; өрістер {page} түрінде жазылады.</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>болдырылмады</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>ол бос</translation>
    </message>
    <message>
        <source>the memory does not suffice</source>
        <translation>жад жетпейді</translation>
    </message>
</context>
<context>
    <name>corridor::SearchDialog</name>
    <message>
        <source>Find</source>
        <translation>Іздеу</translation>
    </message>
    <message>
        <source>An indicator, country, event, source or page, in any language</source>
        <translation>Кез келген тілде көрсеткіш, ел, оқиға, дереккөз немесе бет</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Табылғандар</translation>
    </message>
    <message>
        <source>Nothing of this name. Try fewer letters.</source>
        <translation>Мұндай атпен ештеңе табылмады. Азырақ әріп теріп көріңіз.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Бет</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Көрсеткіш</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ел</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Оқиға</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Дереккөз</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Мақсат</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Мәлімдеме</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Сурет: %1</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Сурет</translation>
    </message>
</context>
<context>
    <name>corridor::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Баптаулар</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Тіл</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Те&amp;ма</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>&amp;Сандар</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Сандар</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Үлгі</translation>
    </message>
    <message>
        <source>Sample of numbers and dates</source>
        <translation>Сандар мен күндердің үлгісі</translation>
    </message>
    <message>
        <source>&amp;Default store</source>
        <translation>&amp;Әдепкі деректер қоры</translation>
    </message>
    <message>
        <source>Default store</source>
        <translation>Әдепкі деректер қоры</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Шолу…</translation>
    </message>
    <message>
        <source>Browse for the default store</source>
        <translation>Әдепкі деректер қорын шолып таңдау</translation>
    </message>
    <message>
        <source>Opened when Corridor starts without naming a store.</source>
        <translation>Corridor деректер қоры көрсетілмей іске қосылғанда осы қор ашылады.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Жүйедегідей</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ашық</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Күңгірт</translation>
    </message>
    <message>
        <source>Short: thousands, millions, billions</source>
        <translation>Қысқа: мың, миллион, миллиард</translation>
    </message>
    <message>
        <source>All digits</source>
        <translation>Барлық цифрлар</translation>
    </message>
    <message>
        <source>Corridor stores (*.sqlite)</source>
        <translation>Corridor деректер қорлары (*.sqlite)</translation>
    </message>
</context>
<context>
    <name>corridor::ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>Пернелер тіркесімдері</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Уақыт сызығы</translation>
    </message>
    <message>
        <source>Next and previous event</source>
        <translation>Келесі және алдыңғы оқиға</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Төмен, Жоғары</translation>
    </message>
    <message>
        <source>Open the selected event</source>
        <translation>Таңдалған оқиғаны ашу</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Move along the years</source>
        <translation>Жылдар бойымен жылжу</translation>
    </message>
    <message>
        <source>Left, Right, or drag</source>
        <translation>Солға, Оңға немесе сүйреу</translation>
    </message>
    <message>
        <source>Zoom in and out</source>
        <translation>Үлкейту және кішірейту</translation>
    </message>
    <message>
        <source>+ and −, or the wheel</source>
        <translation>+ және − немесе тінтуір дөңгелегі</translation>
    </message>
    <message>
        <source>Go to the first and last event</source>
        <translation>Бірінші және соңғы оқиғаға өту</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home, End</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Түгел көрсету</translation>
    </message>
    <message>
        <source>Years shown</source>
        <translation>Көрсетілген жылдар</translation>
    </message>
    <message>
        <source>Move an end by a year</source>
        <translation>Бір шетін бір жылға жылжыту</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Солға, Оңға</translation>
    </message>
    <message>
        <source>Move an end by five years</source>
        <translation>Бір шетін бес жылға жылжыту</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Page Up, Page Down</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Диаграммалар</translation>
    </message>
    <message>
        <source>Next and previous mark</source>
        <translation>Келесі және алдыңғы белгі</translation>
    </message>
    <message>
        <source>Mark of the series above and below</source>
        <translation>Жоғарғы және төменгі қатардың белгісі</translation>
    </message>
    <message>
        <source>First and last mark</source>
        <translation>Бірінші және соңғы белгі</translation>
    </message>
    <message>
        <source>Next and previous series</source>
        <translation>Келесі және алдыңғы қатар</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Shift+Tab</translation>
    </message>
    <message>
        <source>Open the figures of the mark</source>
        <translation>Белгінің мәндерін ашу</translation>
    </message>
    <message>
        <source>Where the number is from; without a mark, those of the title</source>
        <translation>Санның қайдан алынғаны; белгі болмаса, тақырыптағылар</translation>
    </message>
    <message>
        <source>Show the table</source>
        <translation>Кестені көрсету</translation>
    </message>
    <message>
        <source>Show the sources</source>
        <translation>Дереккөздерді көрсету</translation>
    </message>
    <message>
        <source>Leave the mark</source>
        <translation>Белгіден шығу</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Кестелер</translation>
    </message>
    <message>
        <source>Where the number is from</source>
        <translation>Санның қайдан алынғаны</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Таңдалған жолдарды көшіру</translation>
    </message>
    <message>
        <source>Copy the selected rows as CSV</source>
        <translation>Таңдалған жолдарды CSV түрінде көшіру</translation>
    </message>
    <message>
        <source>Filter the rows of a chart’s table</source>
        <translation>Диаграмма кестесінің жолдарын сүзу</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>Жолды ашу</translation>
    </message>
    <message>
        <source>Life of a number</source>
        <translation>Санның тарихы</translation>
    </message>
    <message>
        <source>Next and previous figure that it rests on</source>
        <translation>Негізделген келесі және алдыңғы мән</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Мәтін түрінде көшіру</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Escape, F4</source>
        <translation>Esc, F4</translation>
    </message>
</context>
<context>
    <name>corridor::SourceLinks</name>
    <message>
        <source>Show this source</source>
        <translation>Осы дереккөзді көрсету</translation>
    </message>
</context>
<context>
    <name>corridor::SourceTableModel</name>
    <message>
        <source>Licence: %1</source>
        <translation>Лицензия: %1</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Жариялаушы</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>of a web page</comment>
        <translation>Мекенжайы</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Жарияланған күні</translation>
    </message>
    <message>
        <source>Figures</source>
        <comment>number of figures from a source</comment>
        <translation>Мәндер саны</translation>
    </message>
</context>
<context>
    <name>corridor::SourcesPage</name>
    <message>
        <source>Filter</source>
        <translation>Сүзгі</translation>
    </message>
    <message>
        <source>Filter by any word</source>
        <translation>Кез келген сөз бойынша сүзу</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Дереккөздер</translation>
    </message>
    <message>
        <source>Choose a source to see where it comes from and what rests on it.</source>
        <translation>Қайдан алынғанын және оған қандай деректер негізделгенін көру үшін дереккөзді таңдаңыз.</translation>
    </message>
    <message>
        <source>Open the web page</source>
        <translation>Веб-бетті ашу</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Көрсеткіштер</translation>
    </message>
    <message>
        <source>Show its figures</source>
        <translation>Мәндерін көрсету</translation>
    </message>
    <message>
        <source>Show the figures of this source</source>
        <translation>Осы дереккөздің мәндерін көрсету</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n дереккөз</numerusform>
            <numerusform>%n дереккөз</numerusform>
        </translation>
    </message>
    <message>
        <source>Published: %1</source>
        <translation>Жарияланған күні: %1</translation>
    </message>
    <message>
        <source>Retrieved: %1</source>
        <translation>Алынған күні: %1</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>Лицензия: %1</translation>
    </message>
    <message>
        <source>Attribution: %1</source>
        <translation>Дереккөзге сілтеме: %1</translation>
    </message>
    <message>
        <source>Documents: %1</source>
        <translation>Құжаттар саны: %1</translation>
    </message>
    <message>
        <source>Address of the source</source>
        <translation>Дереккөздің мекенжайы</translation>
    </message>
</context>
<context>
    <name>corridor::StatusLine</name>
    <message numerus="yes">
        <source>%1 figure(s)</source>
        <translation>
            <numerusform>%1 көрсеткіш мәні</numerusform>
            <numerusform>%1 көрсеткіш мәні</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 source(s)</source>
        <translation>
            <numerusform>%1 дереккөз</numerusform>
            <numerusform>%1 дереккөз</numerusform>
        </translation>
    </message>
    <message>
        <source>Store: %1 · %2 · %3</source>
        <translation>Деректер қоры: %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Newest figure: %1</source>
        <translation>Ең соңғы мән: %1</translation>
    </message>
    <message>
        <source>Every figure opens its source: click it</source>
        <translation>Көрсеткіш мәнінің дереккөзін ашу үшін оны басыңыз</translation>
    </message>
</context>
<context>
    <name>corridor::Store</name>
    <message>
        <source>That change is not in the store any more.</source>
        <translation>Бұл өзгеріс енді деректер қорында жоқ.</translation>
    </message>
    <message>
        <source>The data that comes with Corridor cannot be undone. Only imports and edits can.</source>
        <translation>Corridor бағдарламасымен бірге келетін деректерді болдырмау мүмкін емес. Тек импорт пен түзетулерді болдырмауға болады.</translation>
    </message>
    <message>
        <source>This store is open read-only, so nothing was changed. Save a copy of it and change that.</source>
        <translation>Бұл деректер қоры тек оқу үшін ашық, сондықтан ештеңе өзгертілген жоқ. Оның көшірмесін сақтап, сол көшірмені өзгертіңіз.</translation>
    </message>
    <message>
        <source>The series %1 is not in the store any more.</source>
        <translation>%1 қатары енді деректер қорында жоқ.</translation>
    </message>
    <message>
        <source>The figure must be a number.</source>
        <translation>Көрсеткіш мәні сан болуы керек.</translation>
    </message>
    <message>
        <source>The period of the figure does not fit its series. Choose one of the same length.</source>
        <translation>Көрсеткіш мәнінің кезеңі қатарына сәйкес келмейді. Ұзақтығы бірдей кезеңді таңдаңыз.</translation>
    </message>
    <message>
        <source>A store cannot be made at %1: %2. Choose another folder.</source>
        <translation>%1 орнында деректер қорын жасау мүмкін емес: %2. Басқа буманы таңдаңыз.</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>оның бумасын жасау мүмкін емес</translation>
    </message>
    <message>
        <source>The store %1 has the older version %2 and cannot be brought up to date, because it cannot be written now. Copy it to a folder of your own, or close the other Corridor, and open it again.</source>
        <translation>%1 деректер қорының нұсқасы ескі (%2), ал қазір оған жазу мүмкін емес болғандықтан, оны жаңарту мүмкін болмады. Оны өз бумаңызға көшіріңіз немесе басқа Corridor терезесін жабыңыз да, қайта ашыңыз.</translation>
    </message>
    <message>
        <source>There is no store at %1.</source>
        <translation>%1 орнында деректер қоры жоқ.</translation>
    </message>
    <message>
        <source>another Corridor is making it</source>
        <translation>оны қазір Corridor бағдарламасының басқа данасы жасап жатыр</translation>
    </message>
    <message>
        <source>%1 is the open store itself. Choose another name for the copy.</source>
        <translation>%1 — ашық тұрған деректер қорының өзі. Көшірмеге басқа ат таңдаңыз.</translation>
    </message>
    <message>
        <source>%1 is a store that is in use, or that was not closed properly. Choose another name for the copy.</source>
        <translation>%1 — қолданыста тұрған немесе дұрыс жабылмаған деректер қоры. Көшірмеге басқа ат таңдаңыз.</translation>
    </message>
    <message>
        <source>The store %1 cannot be read: %2.</source>
        <translation>%1 деректер қорын оқу мүмкін емес: %2.</translation>
    </message>
    <message>
        <source>%1 is not a Corridor store: %2. It was left as it is. Choose a Corridor file, or another name for a new one.</source>
        <translation>%1 — Corridor деректер қоры емес: %2. Файл өзгеріссіз қалдырылды. Corridor файлын немесе жаңа қорға басқа ат таңдаңыз.</translation>
    </message>
    <message>
        <source>The store %1 is damaged: %2. It was left as it is. Open a backup or a copy of it instead.</source>
        <translation>%1 деректер қоры зақымданған: %2. Файл өзгеріссіз қалдырылды. Оның орнына сақтық көшірмесін немесе басқа көшірмесін ашыңыз.</translation>
    </message>
    <message>
        <source>it is empty or no file</source>
        <translation>ол бос немесе файл емес</translation>
    </message>
    <message>
        <source>it is a file of another kind</source>
        <translation>ол басқа түрдегі файл</translation>
    </message>
    <message>
        <source>it is a database of another program</source>
        <translation>ол басқа бағдарламаның дерекқоры</translation>
    </message>
    <message>
        <source>its beginning cannot be understood</source>
        <translation>оның басын түсіну мүмкін емес</translation>
    </message>
    <message>
        <source>it has %1 bytes where %2 are expected</source>
        <translation>күтілген %2 байттың орнына %1 байт бар</translation>
    </message>
    <message>
        <source>The store %1 has version %2, and this Corridor reads up to version %3. It was left as it is. Open it with a newer Corridor.</source>
        <translation>%1 деректер қорының нұсқасы — %2, ал бұл Corridor %3 нұсқасына дейін оқи алады. Қор өзгеріссіз қалдырылды. Оны Corridor бағдарламасының жаңарақ нұсқасымен ашыңыз.</translation>
    </message>
    <message>
        <source>The file %1 cannot be made: %2.</source>
        <translation>%1 файлын жасау мүмкін емес: %2.</translation>
    </message>
    <message>
        <source>That bookmark is not in the store any more.</source>
        <translation>Бұл бетбелгі енді деректер қорында жоқ.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not fit the column %2</source>
        <translation>«%1» мәні %2 бағанына сәйкес келмейді</translation>
    </message>
    <message>
        <source>The bundled file %1 is missing: %2.</source>
        <translation>Corridor құрамындағы %1 файлы жоқ: %2.</translation>
    </message>
    <message>
        <source>A bundled row has %1 cells where %2 are expected.</source>
        <translation>Corridor құрамындағы деректердің бір жолында күтілген %2 ұяшықтың орнына %1 ұяшық бар.</translation>
    </message>
    <message>
        <source>A bundled file lacks the column %1.</source>
        <translation>Corridor құрамындағы файлда %1 бағаны жоқ.</translation>
    </message>
    <message>
        <source>The bundled data is wrong at %1: %2.</source>
        <translation>Corridor құрамындағы деректерде қате бар, орны — %1: %2.</translation>
    </message>
    <message>
        <source>the figure stands twice</source>
        <translation>көрсеткіш мәні екі рет кездеседі</translation>
    </message>
    <message>
        <source>The copy %1 could not be written: %2. What was there before is unchanged.</source>
        <translation>%1 көшірмесін жазу мүмкін болмады: %2. Онда бұрын болған файл өзгерген жоқ.</translation>
    </message>
    <message>
        <source>The store %1 is damaged (%2). Open a backup or a copy of it instead.</source>
        <translation>%1 деректер қоры зақымданған (%2). Оның орнына сақтық көшірмесін немесе басқа көшірмесін ашыңыз.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was written to %1 (%2). Free some space and try again.</source>
        <translation>Диск толы, сондықтан %1 файлына ештеңе жазылмады (%2). Орын босатып, әрекетті қайталаңыз.</translation>
    </message>
    <message>
        <source>Another program is using the store %1 (%2). Close it there and try again.</source>
        <translation>%1 деректер қорын басқа бағдарлама пайдаланып жатыр (%2). Оны сол бағдарламада жауып, әрекетті қайталаңыз.</translation>
    </message>
    <message>
        <source>The store %1 cannot be written (%2).</source>
        <translation>%1 деректер қорына жазу мүмкін емес (%2).</translation>
    </message>
    <message>
        <source>The store %1 could not be used: %2.</source>
        <translation>%1 деректер қорын пайдалану мүмкін болмады: %2.</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is missing or is not the usual one.</source>
        <translation>Qt SQLite драйвері жоқ немесе ол әдеттегі драйвер емес.</translation>
    </message>
    <message>
        <source>The store could not be brought to version %1 and stays as it was: %2</source>
        <translation>Деректер қорын %1 нұсқасына жаңарту мүмкін болмады, ол өзгеріссіз қалды: %2</translation>
    </message>
    <message>
        <source>%1 The change was not saved. Should it be there when the store is opened next, it can be undone then.</source>
        <translation>%1 Өзгеріс сақталмады. Деректер қоры келесі рет ашылғанда ол сонда болса, оны сол кезде болдырмауға болады.</translation>
    </message>
    <message>
        <source>The figures of %1 %2 %3 are not in order, stand twice, or are no numbers.</source>
        <translation>%1 %2 %3 мәндері реттелмеген, екі рет кездеседі немесе сан емес.</translation>
    </message>
    <message>
        <source>The import names &quot;%1&quot;, which is not in the store. Nothing was written.</source>
        <translation>Импортта деректер қорында жоқ «%1» көрсетілген. Ештеңе жазылмады.</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was written.</source>
        <translation>Импорт тоқтатылды. Ештеңе жазылмады.</translation>
    </message>
    <message>
        <source>The store %1 was not closed properly and cannot be put right where it is. Copy it, with the file that ends in %2, to a folder of your own and open it there.</source>
        <translation>%1 деректер қоры дұрыс жабылмаған, оны тұрған жерінде қалпына келтіру мүмкін емес. Оны аты %2 деп аяқталатын файлмен бірге өз бумаңызға көшіріп, сол жерде ашыңыз.</translation>
    </message>
</context>
<context>
    <name>corridor::StoreMenu</name>
    <message>
        <source>Corridor stores (*.sqlite);;All files (*)</source>
        <translation>Corridor деректер қорлары (*.sqlite);;Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>New store</source>
        <translation>Жаңа деректер қоры</translation>
    </message>
    <message>
        <source>A file of this name is already there: %1. Give the new store another name, or open that file with File ▸ Open.</source>
        <translation>Мұндай атты файл бұрыннан бар: %1. Жаңа деректер қорына басқа ат беріңіз немесе сол файлды «Файл ▸ Ашу» арқылы ашыңыз.</translation>
    </message>
    <message>
        <source>Open a store</source>
        <translation>Деректер қорын ашу</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation>Ашылды: %1</translation>
    </message>
    <message>
        <source>Save a copy of the store</source>
        <translation>Деректер қорының көшірмесін сақтау</translation>
    </message>
    <message>
        <source>Saved a copy: %1</source>
        <translation>Көшірме сақталды: %1</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Тізімді тазарту</translation>
    </message>
    <message>
        <source>Open another store…</source>
        <translation>Басқа деректер қорын ашу…</translation>
    </message>
    <message>
        <source>New store…</source>
        <translation>Жаңа деректер қоры…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Шығу</translation>
    </message>
</context>
<context>
    <name>corridor::TableTools</name>
    <message>
        <source>Filter the rows</source>
        <translation>Жолдарды сүзу</translation>
    </message>
</context>
<context>
    <name>corridor::TargetsPage</name>
    <message>
        <source>Newest target</source>
        <translation>Ең жаңа мақсат</translation>
    </message>
    <message>
        <source>Targets as they were announced</source>
        <translation>Жарияланған мақсаттар</translation>
    </message>
    <message>
        <source>Claims against the statistics</source>
        <translation>Мәлімдемелер мен статистика</translation>
    </message>
    <message>
        <source>Said in</source>
        <translation>Айтылған жері</translation>
    </message>
    <message>
        <source>Sources of the statement</source>
        <translation>Мәлімдеменің дереккөздері</translation>
    </message>
    <message>
        <source>Against it</source>
        <translation>Қарсы дереккөздер</translation>
    </message>
    <message>
        <source>Sources against the statement</source>
        <translation>Мәлімдемеге қайшы келетін дереккөздер</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Мақсат</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Жариялануы</translation>
    </message>
</context>
<context>
    <name>corridor::TimelinePage</name>
    <message>
        <source>‹</source>
        <translation>‹</translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation>Алдыңғы оқиға</translation>
    </message>
    <message>
        <source>›</source>
        <translation>›</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>Келесі оқиға</translation>
    </message>
    <message>
        <source>Whole period</source>
        <translation>Бүкіл кезең</translation>
    </message>
    <message>
        <source>Show the whole period</source>
        <translation>Бүкіл кезеңді көрсету</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Бәрі</translation>
    </message>
    <message>
        <source>Show all categories</source>
        <translation>Барлық санаттарды көрсету</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ешбірі</translation>
    </message>
    <message>
        <source>Hide all categories</source>
        <translation>Барлық санаттарды жасыру</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Санаттар</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Уақыт сызығы</translation>
    </message>
    <message>
        <source>Click an event, or press Up or Down in the timeline, to read about it here.</source>
        <translation>Оқиға туралы осы жерде оқу үшін оны басыңыз немесе уақыт сызығында Жоғары не Төмен пернесін басыңыз.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Дереккөздер</translation>
    </message>
    <message>
        <source>Sources of the event</source>
        <translation>Оқиғаның дереккөздері</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n оқиға</numerusform>
            <numerusform>%n оқиға</numerusform>
        </translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Көрсету: %1</translation>
    </message>
</context>
<context>
    <name>corridor::TopBar</name>
    <message>
        <source>Which two countries are shown</source>
        <translation>Қай екі ел көрсетілгені</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>Серіктестік</translation>
    </message>
    <message>
        <source>Both</source>
        <comment>the figures of both countries</comment>
        <translation>Екеуі де</translation>
    </message>
    <message>
        <source>Figures of both countries, one beside the other</source>
        <translation>Екі елдің деректері қатар</translation>
    </message>
    <message>
        <source>First year shown</source>
        <translation>Көрсетілген бірінші жыл</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>Бірінші жыл</translation>
    </message>
    <message>
        <source>Years shown: drag either end, or use the arrow keys</source>
        <translation>Көрсетілген жылдар: кез келген шетін сүйреңіз немесе бағыттауыш пернелерді қолданыңыз</translation>
    </message>
    <message>
        <source>Years shown</source>
        <translation>Көрсетілген жылдар</translation>
    </message>
    <message>
        <source>Last year shown</source>
        <translation>Көрсетілген соңғы жыл</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Соңғы жыл</translation>
    </message>
    <message>
        <source>Find…</source>
        <comment>verb, opens the search</comment>
        <translation>Іздеу…</translation>
    </message>
    <message>
        <source>Find a page, indicator, country, event or source (Ctrl+K)</source>
        <translation>Бетті, көрсеткішті, елді, оқиғаны немесе дереккөзді іздеу (Ctrl+K)</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>verb, on a button</comment>
        <translation>Экспорттау</translation>
    </message>
    <message>
        <source>Save or copy what is shown as a picture</source>
        <translation>Көрсетілгенді сурет ретінде сақтау немесе көшіріп алу</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <source>Language of everything in this window</source>
        <translation>Осы терезедегі барлық мәтіннің тілі</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорттау</translation>
    </message>
    <message>
        <source>Reported by %1</source>
        <translation>%1 деректері</translation>
    </message>
    <message>
        <source>Only figures that this country publishes: %1</source>
        <translation>Тек осы ел жариялайтын деректер: %1</translation>
    </message>
    <message>
        <source>Play: move the last year on, a year at a time</source>
        <translation>Ойнату: соңғы жылды бір-бір жылдан жылжыту</translation>
    </message>
    <message>
        <source>Play</source>
        <comment>the years, one after another</comment>
        <translation>Ойнату</translation>
    </message>
</context>
<context>
    <name>corridor::Totals</name>
    <message numerus="yes">
        <source>Sum of %n year(s)</source>
        <translation>
            <numerusform>%n жылдың қосындысы</numerusform>
            <numerusform>%n жылдың қосындысы</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sum of %n quarter(s)</source>
        <translation>
            <numerusform>%n тоқсанның қосындысы</numerusform>
            <numerusform>%n тоқсанның қосындысы</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sum of %n month(s)</source>
        <translation>
            <numerusform>%n айдың қосындысы</numerusform>
            <numerusform>%n айдың қосындысы</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sum of %n period(s)</source>
        <translation>
            <numerusform>%n кезеңнің қосындысы</numerusform>
            <numerusform>%n кезеңнің қосындысы</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sum of %n part(s)</source>
        <translation>
            <numerusform>%n бөліктің қосындысы</numerusform>
            <numerusform>%n бөліктің қосындысы</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>corridor::UndoAction</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Болдырмау</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Болдырмау: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Кері қайтарылды: %1</translation>
    </message>
</context>
<context>
    <name>corridor::PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Басып шығару</translation>
    </message>
    <message>
        <source>Preview of the paper</source>
        <translation>Қағазды алдын ала қарау</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>&amp;Принтер</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>&amp;Қағаз</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Қағаз</translation>
    </message>
    <message>
        <source>&amp;Orientation</source>
        <translation>&amp;Бағыты</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Бағыты</translation>
    </message>
    <message>
        <source>&amp;Copies</source>
        <translation>&amp;Дана</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Дана</translation>
    </message>
    <message>
        <source>&amp;Greyscale</source>
        <translation>&amp;Сұр реңктер</translation>
    </message>
    <message>
        <source>Greyscale</source>
        <translation>Сұр реңктер</translation>
    </message>
    <message>
        <source>For paper without colour: greys far apart and marks of different shapes tell the series apart.</source>
        <translation>Түссіз басып шығару үшін: қатарларды бір-бірінен алшақ сұр реңктер мен пішіні әртүрлі белгілер ажыратады.</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>PDF ретінде са&amp;қтау…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF ретінде сақтау</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Тік</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Жатық</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Басып шығару</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Set one up in the system&apos;s settings, or save the page as a PDF and print it elsewhere.</source>
        <translation>Бұл компьютерде бапталған принтер жоқ. Жүйе баптауларында принтер қосыңыз немесе бетті PDF ретінде сақтап, басқа жерде басып шығарыңыз.</translation>
    </message>
</context>
<context>
    <name>corridor::SizeFields</name>
    <message>
        <source>Slide, 1600 × 900</source>
        <translation>Слайд, 1600 × 900</translation>
    </message>
    <message>
        <source>Slide, 1280 × 720</source>
        <translation>Слайд, 1280 × 720</translation>
    </message>
    <message>
        <source>A4, portrait</source>
        <translation>A4, тік</translation>
    </message>
    <message>
        <source>A4, landscape</source>
        <translation>A4, жатық</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Шаршы</translation>
    </message>
    <message>
        <source>Social media, 1200 × 628</source>
        <translation>Әлеуметтік желі, 1200 × 628</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>Өз өлшемі</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>пиксель</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>мм</translation>
    </message>
    <message>
        <source>inches</source>
        <translation>дюйм</translation>
    </message>
</context>
<context>
    <name>corridor::ComparisonTableModel</name>
    <message>
        <source>new</source>
        <comment>a figure</comment>
        <translation>жаңа</translation>
    </message>
    <message>
        <source>not there now</source>
        <comment>a figure</comment>
        <translation>қазір жоқ</translation>
    </message>
    <message>
        <source>status</source>
        <comment>what changed</comment>
        <translation>мәртебесі</translation>
    </message>
    <message>
        <source>quantity</source>
        <comment>what changed</comment>
        <translation>мөлшері</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Көрсеткіш</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Кезең</translation>
    </message>
    <message>
        <source>Then</source>
        <comment>the value in the picture</comment>
        <translation>Суретте</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>the value in the store</comment>
        <translation>Қазір</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Өзгеріс</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Дереккөз</translation>
    </message>
</context>
<context>
    <name>corridor::OpenCodeDialog</name>
    <message>
        <source>Open by code</source>
        <translation>Код бойынша ашу</translation>
    </message>
    <message>
        <source>Type the eight letters and digits that stand at the foot of the picture. Capitals, spaces and hyphens do not matter.</source>
        <translation>Суреттің төменгі жағындағы сегіз әріп пен цифрды теріңіз. Бас әріптің, бос орынның және дефистің мәні жоқ.</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Код</translation>
    </message>
    <message>
        <source>Code of the picture</source>
        <translation>Суреттің коды</translation>
    </message>
</context>
<context>
    <name>corridor::PictureDialog</name>
    <message>
        <source>Picture opened again</source>
        <translation>Қайта ашылған сурет</translation>
    </message>
    <message>
        <source>Only what &amp;differs</source>
        <translation>Тек &amp;айырмашылықтар</translation>
    </message>
    <message>
        <source>Figures then and now</source>
        <translation>Бұрынғы және қазіргі мәндер</translation>
    </message>
    <message>
        <source>Import missing figures…</source>
        <translation>Жоқ мәндерді импорттау…</translation>
    </message>
    <message>
        <source>Export again…</source>
        <translation>Қайта экспорттау…</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Барлығын көшіру</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>The picture carries its view, but no figures: they were too many.</source>
        <translation>Суретте көрініс бар, бірақ мәндер жоқ: олар тым көп болды.</translation>
    </message>
    <message>
        <source>%1 is as it was exported.</source>
        <translation>%1 экспортталған күйінде.</translation>
    </message>
    <message>
        <source>%1 was altered since it was exported. Do not rely on it: what it shows and carries may not be what Corridor wrote.</source>
        <translation>%1 экспортталғаннан кейін өзгертілген. Оған сенбеңіз: ондағы сурет пен деректер Corridor жазғаннан өзгеше болуы мүмкін.</translation>
    </message>
    <message numerus="yes">
        <source>All %n figures are as they were in the picture.</source>
        <translation>
            <numerusform>Суреттегі %n мәннің бәрі сол күйінде.</numerusform>
            <numerusform>Суреттегі %n мәннің бәрі сол күйінде.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>figures</comment>
        <translation>
            <numerusform>%n өзгерді</numerusform>
            <numerusform>%n өзгерді</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>figures</comment>
        <translation>
            <numerusform>%n жаңа</numerusform>
            <numerusform>%n жаңа</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not there now</source>
        <comment>figures</comment>
        <translation>
            <numerusform>%n қазір жоқ</numerusform>
            <numerusform>%n қазір жоқ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 figures differ: %2.</source>
        <translation>
            <numerusform>%1 мәннің %n-і өзгеше: %2.</numerusform>
            <numerusform>%1 мәннің %n-і өзгеше: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources in the picture: %1</source>
        <translation>Суреттегі дереккөздер: %1</translation>
    </message>
</context>
<context>
    <name>corridor::PictureMenu</name>
    <message>
        <source>Open picture</source>
        <translation>Суретті ашу</translation>
    </message>
    <message>
        <source>Pictures that Corridor exported (*.png);;All files (*)</source>
        <translation>Corridor экспорттаған суреттер (*.png);;Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>Export again</source>
        <translation>Қайта экспорттау</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG суреттері (*.png)</translation>
    </message>
    <message>
        <source>Saved the picture: %1</source>
        <translation>Сурет сақталды: %1</translation>
    </message>
</context>
<context>
    <name>corridor::BatchDialog</name>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n орындалмады</numerusform>
            <numerusform>%n орындалмады</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will be written.</source>
        <translation>
            <numerusform>%n файл жазылады.</numerusform>
            <numerusform>%n файл жазылады.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written</source>
        <translation>
            <numerusform>%n файл жазылды</numerusform>
            <numerusform>%n файл жазылды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them exist(s) and will be replaced.</source>
        <translation>
            <numerusform>Олардың %n бар, ол ауыстырылады.</numerusform>
            <numerusform>Олардың %n бар, олар ауыстырылады.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) ticked</source>
        <translation>
            <numerusform>%n жұп белгіленді</numerusform>
            <numerusform>%n жұп белгіленді</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n өткізіп жіберілді</numerusform>
            <numerusform>%n өткізіп жіберілді</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Шолу…</translation>
    </message>
    <message>
        <source>&amp;Export more…</source>
        <translation>&amp;Тағы экспорттау…</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Бума</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Көрініс</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Атаулар</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>Буманы &amp;ашу</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>Б&amp;еттер</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>Ө&amp;лшем</translation>
    </message>
    <message>
        <source>A4, landscape</source>
        <translation>A4, жатық</translation>
    </message>
    <message>
        <source>A4, upright</source>
        <translation>A4, тік</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Буманы таңдаңыз.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Күңгірт</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>Э&amp;кспорттау</translation>
    </message>
    <message>
        <source>Export several</source>
        <translation>Бірнешеуін экспорттау</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Орындалмады</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлдар</translation>
    </message>
    <message>
        <source>Folder to write to</source>
        <translation>Жазылатын бума</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Тілдер</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ашық</translation>
    </message>
    <message>
        <source>Look of the pictures</source>
        <translation>Суреттердің көрінісі</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ешқайсысы</translation>
    </message>
    <message>
        <source>P&amp;airs</source>
        <translation>&amp;Жұптар</translation>
    </message>
    <message>
        <source>Pages to export</source>
        <translation>Экспортталатын беттер</translation>
    </message>
    <message>
        <source>Pairs to export</source>
        <translation>Экспортталатын жұптар</translation>
    </message>
    <message>
        <source>Pattern of the file names</source>
        <translation>Файл атауларының үлгісі</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Барысы</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Нәтиже</translation>
    </message>
    <message>
        <source>Search for a country</source>
        <translation>Елді іздеу</translation>
    </message>
    <message>
        <source>Search for a pair</source>
        <translation>Жұпты іздеу</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Суреттердің өлшемі</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Өткізіп жіберілді</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>Слайд</translation>
    </message>
    <message>
        <source>Small slide</source>
        <translation>Шағын слайд</translation>
    </message>
    <message>
        <source>Social card</source>
        <translation>Әлеуметтік желі карточкасы</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Шаршы</translation>
    </message>
    <message>
        <source>Such as %1</source>
        <translation>Мысалы, %1</translation>
    </message>
    <message>
        <source>Text and fields: %1</source>
        <comment>%1 lists the fields</comment>
        <translation>Мәтін және өрістер: %1</translation>
    </message>
    <message>
        <source>This folder is a file. Choose another.</source>
        <translation>Бұл бума емес, файл. Басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>Tick at least one kind of file.</source>
        <translation>Кемінде бір файл түрін белгілеңіз.</translation>
    </message>
    <message>
        <source>Tick at least one language.</source>
        <translation>Кемінде бір тілді белгілеңіз.</translation>
    </message>
    <message>
        <source>Tick at least one page.</source>
        <translation>Кемінде бір бетті белгілеңіз.</translation>
    </message>
    <message>
        <source>Tick at least one pair.</source>
        <translation>Кемінде бір жұпты белгілеңіз.</translation>
    </message>
    <message>
        <source>Writing file %1 of %2 …</source>
        <translation>Файл жазылуда: %1 / %2 …</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Жазылды</translation>
    </message>
</context>
<context>
    <name>corridor::Briefing</name>
    <message>
        <source>“%1” in the template must be a text of at most 300 characters.</source>
        <translation>Үлгідегі «%1» ұзындығы 300 таңбадан аспайтын мәтін болуы керек.</translation>
    </message>
    <message>
        <source>There is no block “%1” in a briefing; take cover, contents, heading, sentences, cards, picture, chart, table, timeline, targets, claims, sources or break.</source>
        <translation>Анықтамада «%1» деген бөлік жоқ; cover, contents, heading, sentences, cards, picture, chart, table, timeline, targets, claims, sources немесе break көрсетіңіз.</translation>
    </message>
    <message>
        <source>There is no page “%1” to put into a briefing.</source>
        <translation>Анықтамаға қосатын «%1» деген бет жоқ.</translation>
    </message>
    <message>
        <source>“%1” in the template must be true or false.</source>
        <translation>Үлгідегі «%1» true немесе false болуы керек.</translation>
    </message>
    <message>
        <source>This is no template of a briefing (%1); expected what Corridor saved.</source>
        <translation>Бұл анықтама үлгісі емес (%1); Corridor сақтаған файл күтілді.</translation>
    </message>
    <message>
        <source>The template is of version %1, which a newer Corridor wrote; update this one.</source>
        <translation>Үлгінің нұсқасы – %1, оны жаңарақ Corridor жазған; бұл бағдарламаны жаңартыңыз.</translation>
    </message>
    <message>
        <source>The template has %1 blocks; expected 1 to 200.</source>
        <translation>Үлгіде %1 бөлік бар; 1-ден 200-ге дейін болуы керек.</translation>
    </message>
    <message>
        <source>The template could not be read: %1.</source>
        <translation>Үлгіні оқу мүмкін болмады: %1.</translation>
    </message>
    <message>
        <source>The template “%1” is larger than 1 MB.</source>
        <translation>«%1» үлгісі 1 МБ-тан үлкен.</translation>
    </message>
    <message>
        <source>The pages could not be written.</source>
        <translation>Беттерді жазу мүмкін болмады.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made; check its permissions.</source>
        <translation>%1 қалтасын жасау мүмкін емес; рұқсаттарын тексеріңіз.</translation>
    </message>
    <message>
        <source>The template “%1” could not be deleted: %2.</source>
        <translation>«%1» үлгісін жою мүмкін болмады: %2.</translation>
    </message>
</context>
<context>
    <name>corridor::BriefingDialog</name>
    <message>
        <source>Briefing</source>
        <translation>Анықтама</translation>
    </message>
    <message>
        <source>T&amp;emplate:</source>
        <translation>Ү&amp;лгі:</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Үлгі</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>&amp;Басқа атпен сақтау…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>Ж&amp;ою</translation>
    </message>
    <message>
        <source>Lan&amp;guage:</source>
        <translation>&amp;Тіл:</translation>
    </message>
    <message>
        <source>Language of the briefing</source>
        <translation>Анықтаманың тілі</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>Тақ&amp;ырып:</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Тақырып</translation>
    </message>
    <message>
        <source>The two countries</source>
        <translation>Екі ел</translation>
    </message>
    <message>
        <source>S&amp;ubtitle:</source>
        <translation>Тақыры&amp;пша:</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Тақырыпша</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>Әдеттегі мәтін</translation>
    </message>
    <message>
        <source>Aut&amp;hor:</source>
        <translation>А&amp;втор:</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Көрсетілмеген</translation>
    </message>
    <message>
        <source>Blocks of the briefing</source>
        <translation>Анықтаманың бөліктері</translation>
    </message>
    <message>
        <source>Drag a block, or move it with Alt and the arrow keys; Space ticks it, Delete takes it out</source>
        <translation>Бөлікті сүйреңіз не Alt пен көрсеткі пернелерімен жылжытыңыз; бос орын пернесі белгілейді, Delete алып тастайды</translation>
    </message>
    <message>
        <source>&amp;Indicator:</source>
        <translation>&amp;Көрсеткіш:</translation>
    </message>
    <message>
        <source>Indicator of the chart or table</source>
        <translation>Диаграмманың не кестенің көрсеткіші</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>Қо&amp;су</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>А&amp;лып тастау</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>&amp;Болдырмау</translation>
    </message>
    <message>
        <source>M&amp;ove up</source>
        <translation>Жоғ&amp;ары жылжыту</translation>
    </message>
    <message>
        <source>Mo&amp;ve down</source>
        <translation>Тө&amp;мен жылжыту</translation>
    </message>
    <message>
        <source>Red&amp;o</source>
        <translation>Қа&amp;йталау</translation>
    </message>
    <message>
        <source>Preview of the page</source>
        <translation>Бетті алдын ала көру</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Ал&amp;дыңғы</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Келесі</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Барысы</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>Save &amp;pages as pictures…</source>
        <translation>Беттерді &amp;сурет етіп сақтау…</translation>
    </message>
    <message>
        <source>Save P&amp;DF…</source>
        <translation>&amp;PDF сақтау…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Жабу</translation>
    </message>
    <message>
        <source>Save briefing</source>
        <translation>Анықтаманы сақтау</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF құжаттары (*.pdf)</translation>
    </message>
    <message>
        <source>Folder for the pages</source>
        <translation>Беттер қалтасы</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сақталды: %1</translation>
    </message>
    <message>
        <source>Stopped. Nothing more was written.</source>
        <translation>Тоқтатылды. Басқа ештеңе жазылмады.</translation>
    </message>
    <message>
        <source>Six pages</source>
        <translation>Алты бет</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>Үлгіні сақтау</translation>
    </message>
    <message>
        <source>Name of the template:</source>
        <translation>Үлгінің атауы:</translation>
    </message>
    <message>
        <source>Saved the template “%1”.</source>
        <translation>«%1» үлгісі сақталды.</translation>
    </message>
    <message>
        <source>Deleted the template “%1”. What is shown stays until you close.</source>
        <translation>«%1» үлгісі жойылды. Көрініп тұрғаны жапқанша қалады.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1-бет, барлығы %2</translation>
    </message>
    <message>
        <source>Tick a block: there is no page yet.</source>
        <translation>Бір бөлікті белгілеңіз: әзірге бет жоқ.</translation>
    </message>
    <message>
        <source>The first of the page</source>
        <translation>Беттің біріншісі</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Мұқаба</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Мазмұны</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Бөлім тақырыбы</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Сөйлемдер</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Негізгі көрсеткіштер</translation>
    </message>
    <message>
        <source>Picture of the page</source>
        <translation>Бет суреті</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Диаграмма</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Кесте</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Уақыт сызығы</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Мақсаттар</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Мәлімдемелер</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Дереккөздер</translation>
    </message>
    <message>
        <source>New page</source>
        <translation>Жаңа бет</translation>
    </message>
</context>
<context>
    <name>corridor::BriefingMenu</name>
    <message>
        <source>%1-%2 briefing</source>
        <translation>%1-%2 анықтама</translation>
    </message>
    <message>
        <source>Saved the briefing: %1</source>
        <translation>Анықтама сақталды: %1</translation>
    </message>
</context>
</TS>
