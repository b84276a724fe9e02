<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>Dashboard</name>
    <message>
        <source>There is no source “%1” in this store.</source>
        <translation>В этом хранилище нет источника «%1».</translation>
    </message>
    <message>
        <source>The page rests on %1 figures, and a file holds at most %2. Narrow the years, or choose a single product or flow.</source>
        <translation>Страница основана на %1 значениях, а в файл помещается не более %2. Сузьте годы или выберите один товар или один поток.</translation>
    </message>
    <message>
        <source>“%1” is not a code. A code is the eight letters and digits at the foot of a picture, such as 7KQM3TPX.</source>
        <translation>«%1» – не код. Код – это восемь букв и цифр внизу рисунка, например 7KQM3TPX.</translation>
    </message>
    <message>
        <source>This store does not know the code %1. A store knows the codes of pictures that were exported from it: open the store that the picture came from, or ask for the picture as a file instead of through a chat.</source>
        <translation>Этому хранилищу код %1 неизвестен. Хранилище знает коды рисунков, экспортированных из него: откройте хранилище, из которого получен рисунок, или попросите прислать рисунок файлом, а не через мессенджер.</translation>
    </message>
</context>
<context>
    <name>Phrase</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1 к %2 году</translation>
    </message>
    <message>
        <source>%1 on %2, %3</source>
        <translation>%1 к %2 году, %3</translation>
    </message>
    <message>
        <source>Goods trade, %1</source>
        <translation>Товарооборот, %1 год</translation>
    </message>
    <message>
        <source>deficit, after a surplus in %1</source>
        <translation>дефицит после профицита в %1 году</translation>
    </message>
    <message>
        <source>surplus, after a deficit in %1</source>
        <translation>профицит после дефицита в %1 году</translation>
    </message>
    <message>
        <source>deficit up %1 on %2</source>
        <translation>рост дефицита на %1 к %2 году</translation>
    </message>
    <message>
        <source>deficit down %1 on %2</source>
        <translation>сокращение дефицита на %1 к %2 году</translation>
    </message>
    <message>
        <source>surplus up %1 on %2</source>
        <translation>рост профицита на %1 к %2 году</translation>
    </message>
    <message>
        <source>surplus down %1 on %2</source>
        <translation>сокращение профицита на %1 к %2 году</translation>
    </message>
    <message>
        <source>Balance for %1, %2</source>
        <translation>Торговое сальдо %1{gen}, %2 год‖Торговое сальдо: %1, %2 год</translation>
    </message>
    <message>
        <source>%1{adj} investment in %2{loc}, %3</source>
        <translation>Инвестиции из %1{gen} в %2{acc}, %3‖Инвестиции: %1 → %2, %3</translation>
    </message>
    <message>
        <source>%1{adj} students in %2{loc}, %3</source>
        <translation>Студенты из %1{gen} в %2{loc}, %3‖Студенты: %1 → %2, %3</translation>
    </message>
    <message>
        <source>%1 from %2{abl} in %3{loc}</source>
        <translation>студенты из %2{gen} в %3{loc}: %1‖студенты (%2 → %3): %1</translation>
    </message>
    <message>
        <source>%1, no second source</source>
        <translation>%1; второго источника нет</translation>
    </message>
    <message>
        <source>%1; other sources too</source>
        <translation>%1; есть и другие источники</translation>
    </message>
    <message>
        <source>Press reports and claims have marks of their own: they are not statistics.</source>
        <translation>Данные прессы и утверждения обозначены отдельными знаками: это не статистика.</translation>
    </message>
    <message>
        <source>Press reports have a mark of their own: they are not statistics.</source>
        <translation>Данные прессы обозначены отдельным знаком: это не статистика.</translation>
    </message>
    <message>
        <source>Claims have a mark of their own: they are not statistics.</source>
        <translation>Утверждения обозначены отдельным знаком: это не статистика.</translation>
    </message>
    <message>
        <source>The dotted line is where the source changes.</source>
        <translation>Пунктирная линия показывает, где меняется источник.</translation>
    </message>
    <message>
        <source>Dots are single figures of different sources and periods: they are not joined.</source>
        <translation>Точки – отдельные значения из разных источников и за разные периоды: они не соединяются.</translation>
    </message>
    <message>
        <source>%1: single figures</source>
        <translation>%1: отдельные значения</translation>
    </message>
    <message>
        <source>There are no figures for %1 and %2 here yet. Files that fill it: goods trade by partner from UN Comtrade (comtradeplus.un.org) or from the statistical office of either country; students from UNESCO UIS; investment from the central banks.</source>
        <translation>По паре «%1 – %2» здесь пока нет данных. Раздел заполнят файлы: торговля товарами по странам-партнёрам – из UN Comtrade (comtradeplus.un.org) или от статистической службы одной из двух стран; студенты – из UNESCO UIS; инвестиции – от центральных банков.</translation>
    </message>
    <message>
        <source>There are no figures for %1 and %2 here yet. Files that fill it: goods trade by partner from UN Comtrade (comtradeplus.un.org) or from the statistical office of either country.</source>
        <translation>По паре «%1 – %2» здесь пока нет данных. Раздел заполнят файлы о торговле товарами по странам-партнёрам: из UN Comtrade (comtradeplus.un.org) или от статистической службы одной из двух стран.</translation>
    </message>
    <message>
        <source>There are no figures for %1 and %2 here yet. Files that fill it: direct investment by country from the central bank of either country or from UNCTAD.</source>
        <translation>По паре «%1 – %2» здесь пока нет данных. Раздел заполнят файлы о прямых инвестициях по странам: от центрального банка одной из двух стран или из ЮНКТАД.</translation>
    </message>
    <message>
        <source>There are no figures for %1 and %2 here yet. Files that fill it: students by country of origin from UNESCO UIS or from the ministry of education of either country.</source>
        <translation>По паре «%1 – %2» здесь пока нет данных. Раздел заполнят файлы о студентах по странам происхождения: из UNESCO UIS или от министерства образования одной из двух стран.</translation>
    </message>
    <message>
        <source>There are no figures for %1 and %2 here yet. Files that fill it: goods carried, by route or by mode, from the statistical office or the ministry of transport of either country.</source>
        <translation>По паре «%1 – %2» здесь пока нет данных. Раздел заполнят файлы о перевозке грузов по маршрутам или видам транспорта: от статистической службы или министерства транспорта одной из двух стран.</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>подтверждается</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>не подтверждается</translation>
    </message>
    <message>
        <source>not in the statistics</source>
        <translation>в статистике нет</translation>
    </message>
    <message>
        <source>not measurable</source>
        <translation>измерить нельзя</translation>
    </message>
    <message>
        <source>%1, as %2 reports: %3</source>
        <translation>%1, по данным %2{gen}: %3‖%1, по данным страны «%2»: %3</translation>
    </message>
    <message>
        <source>no table of %1{gen}</source>
        <translation>нет таблицы %1{gen}‖нет таблицы страны «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s), no statistics for this</source>
        <translation>
            <numerusform>%n источник, статистики об этом нет</numerusform>
            <numerusform>%n источника, статистики об этом нет</numerusform>
            <numerusform>%n источников, статистики об этом нет</numerusform>
        </translation>
    </message>
    <message>
        <source>No targets or claims about %1 and %2 are stored yet.</source>
        <translation>Цели и утверждения по паре «%1 – %2» пока не внесены.</translation>
    </message>
    <message>
        <source>No events about %1 and %2 are stored yet.</source>
        <translation>События по паре «%1 – %2» пока не внесены.</translation>
    </message>
    <message>
        <source>upper end of the range</source>
        <translation>верхняя граница диапазона</translation>
    </message>
    <message>
        <source>lower end of the range</source>
        <translation>нижняя граница диапазона</translation>
    </message>
    <message>
        <source>Astana–Istanbul</source>
        <translation>Астана – Стамбул</translation>
    </message>
    <message>
        <source>Almaty–Istanbul</source>
        <translation>Алматы – Стамбул</translation>
    </message>
    <message>
        <source>Antalya</source>
        <translation>Анталья</translation>
    </message>
    <message>
        <source>third-country permits</source>
        <translation>разрешения для третьих стран</translation>
    </message>
    <message>
        <source>universal permits</source>
        <translation>универсальные разрешения</translation>
    </message>
    <message>
        <source>Türkiye Scholarships</source>
        <translation>стипендии «Türkiye Bursları»</translation>
    </message>
    <message>
        <source>Bolashak programme</source>
        <translation>программа «Болашак»</translation>
    </message>
    <message>
        <source>KMTF ships</source>
        <translation>суда «Казмортрансфлота»</translation>
    </message>
    <message>
        <source>dried legumes</source>
        <translation>сушёные бобовые</translation>
    </message>
    <message>
        <source>hard coal</source>
        <translation>каменный уголь</translation>
    </message>
    <message>
        <source>crude oil</source>
        <translation>сырая нефть</translation>
    </message>
    <message>
        <source>unwrought zinc</source>
        <translation>необработанный цинк</translation>
    </message>
    <message>
        <source>%1, as %2 reports</source>
        <translation>%1, по данным %2{gen}‖%1, по данным страны «%2»</translation>
    </message>
    <message>
        <source>Strokes: what the partner reports of the same flow</source>
        <translation>Чёрточки: данные страны-партнёра о том же потоке</translation>
    </message>
    <message>
        <source>Year to date: not comparable with full years</source>
        <translation>С начала года: с полными годами не сопоставимо</translation>
    </message>
    <message>
        <source>%1 reports no figures for this. Show both reporters to see the other side’s.</source>
        <translation>Данных %1{gen} по этому показателю нет. Чтобы увидеть данные другой стороны, покажите данные обеих стран.‖%1: данных по этому показателю нет. Чтобы увидеть данные другой стороны, покажите данные обеих стран.</translation>
    </message>
    <message>
        <source>There are no figures in the chosen years. Widen the range.</source>
        <translation>За выбранные годы данных нет. Расширьте диапазон.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Торговля</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Инвестиции</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Образование</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Транспорт</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>Targets and claims</source>
        <translation>Цели и утверждения</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Every figure with its unit, status and source</source>
        <translation>Все значения с единицей измерения, статусом и источником</translation>
    </message>
    <message>
        <source>Where the figures, events and statements come from</source>
        <translation>Откуда взяты данные, события и высказывания</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Значения</translation>
    </message>
    <message>
        <source>Announced %1 by %2</source>
        <translation>Объявлено: %1, %2</translation>
    </message>
    <message>
        <source>Announced %1</source>
        <translation>Объявлено: %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>срок: %1</translation>
    </message>
    <message>
        <source>no due year given</source>
        <translation>год достижения не указан</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The target is reached.</source>
        <translation>Цель достигнута.</translation>
    </message>
    <message>
        <source>By %1 it takes %2 a year.</source>
        <translation>Требуемый прирост (срок: %1): %2 в год.</translation>
    </message>
    <message>
        <source>By %1 it takes %2 a year, by %3 %4.</source>
        <translation>Требуемый прирост: %2 в год для достижения к %1 году, %4 – к %3 году.</translation>
    </message>
    <message>
        <source>Achieved since %1: %2 a year.</source>
        <translation>Фактически с %1 года: %2 в год.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 в %2 году</translation>
    </message>
    <message>
        <source>%1 in %2, %3</source>
        <translation>%1 в %2 году, %3</translation>
    </message>
    <message>
        <source>Target: %1 of trade</source>
        <translation>Цель: товарооборот %1</translation>
    </message>
    <message>
        <source>Target: %1 (%2)</source>
        <translation>Цель: %1 (%2)</translation>
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
        <translation>Экспорт %1{gen} в %2{acc} в %4 году вырос на %3 по сравнению с %5 годом‖Экспорт (%1 → %2) в %4 году вырос на %3 по сравнению с %5 годом</translation>
    </message>
    <message>
        <source>%1 sold %2{dat} %3 less in %4 than in %5</source>
        <translation>Экспорт %1{gen} в %2{acc} в %4 году сократился на %3 по сравнению с %5 годом‖Экспорт (%1 → %2) в %4 году сократился на %3 по сравнению с %5 годом</translation>
    </message>
    <message>
        <source>%1 sold %2{dat} about as much in %4 as in %5</source>
        <translation>Экспорт %1{gen} в %2{acc} в %4 году – примерно на уровне %5 года‖Экспорт (%1 → %2) в %4 году – примерно на уровне %5 года</translation>
    </message>
    <message>
        <source>%1 sold %2{dat} %3 times as much in %4 as in %5</source>
        <translation>Экспорт %1{gen} в %2{acc} в %4 году: %3-кратный рост к %5 году‖Экспорт (%1 → %2) в %4 году: %3-кратный рост к %5 году</translation>
    </message>
    <message>
        <source>Trade between %1 and %2{ins} was %3 higher in %4 than in %5</source>
        <translation>Товарооборот %1{gen} с %2{ins} в %4 году вырос на %3 по сравнению с %5 годом‖Товарооборот (%1 – %2) в %4 году вырос на %3 по сравнению с %5 годом</translation>
    </message>
    <message>
        <source>Trade between %1 and %2{ins} was %3 lower in %4 than in %5</source>
        <translation>Товарооборот %1{gen} с %2{ins} в %4 году сократился на %3 по сравнению с %5 годом‖Товарооборот (%1 – %2) в %4 году сократился на %3 по сравнению с %5 годом</translation>
    </message>
    <message>
        <source>Trade between %1 and %2{ins} was about the same in %4 as in %5</source>
        <translation>Товарооборот %1{gen} с %2{ins} в %4 году – примерно на уровне %5 года‖Товарооборот (%1 – %2) в %4 году – примерно на уровне %5 года</translation>
    </message>
    <message>
        <source>Trade between %1 and %2{ins} was %3 times as large in %4 as in %5</source>
        <translation>Товарооборот %1{gen} с %2{ins} в %4 году: %3-кратный рост к %5 году‖Товарооборот (%1 – %2) в %4 году: %3-кратный рост к %5 году</translation>
    </message>
    <message>
        <source>%1 sold %2{dat} more than it bought in every year from %3 to %4</source>
        <translation>Экспорт %1{gen} в %2{acc} ежегодно превышал импорт в %3–%4 годах‖%1: экспорт ежегодно превышал импорт в %3–%4 годах (страна-партнёр: %2)</translation>
    </message>
    <message>
        <source>%1 sold %2{dat} less than it bought in every year from %3 to %4</source>
        <translation>Экспорт %1{gen} в %2{acc} ежегодно был меньше импорта в %3–%4 годах‖%1: экспорт ежегодно был меньше импорта в %3–%4 годах (страна-партнёр: %2)</translation>
    </message>
    <message>
        <source>The balance of %1{gen} with %2{ins} changed its sign between %3 and %4</source>
        <translation>Сальдо торговли %1{gen} с %2{ins} меняло знак в %3–%4 годах‖%1: сальдо торговли меняло знак в %3–%4 годах (страна-партнёр: %2)</translation>
    </message>
    <message>
        <source>%1, %2: %3 more in %4 than in %5</source>
        <translation>%1, %2: рост на %3 (%5 – %4)</translation>
    </message>
    <message>
        <source>%1, %2: %3 less in %4 than in %5</source>
        <translation>%1, %2: снижение на %3 (%5 – %4)</translation>
    </message>
    <message>
        <source>%1, %2: about the same in %4 as in %5</source>
        <translation>%1, %2: примерно на том же уровне (%5 – %4)</translation>
    </message>
    <message>
        <source>%1, %2: %3 times as much in %4 as in %5</source>
        <translation>%1, %2: %3-кратный рост (%5 – %4)</translation>
    </message>
    <message>
        <source>%1, %2: %3 in %4, %5 in %6</source>
        <translation>%1, %2: %3 (%4), %5 (%6)</translation>
    </message>
    <message>
        <source>Goods, current prices</source>
        <translation>Товары, в текущих ценах</translation>
    </message>
    <message>
        <source>Bars: as %1 reports</source>
        <translation>Столбцы: по данным %1{gen}‖Столбцы: по данным страны «%1»</translation>
    </message>
    <message>
        <source>As %1 reports</source>
        <translation>По данным %1{gen}‖По данным страны «%1»</translation>
    </message>
    <message>
        <source>cross strokes: imports from %1{abl} as %2 reports</source>
        <translation>поперечные чёрточки: импорт из %1{gen} по данным %2{gen}‖поперечные чёрточки: импорт (страна-партнёр: %1) по данным страны «%2»</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>по месяцам</translation>
    </message>
    <message>
        <source>There are no figures for this choice of reporter and years. Widen the range or show both.</source>
        <translation>Для выбранных страны и лет данных нет. Расширьте диапазон или покажите данные обеих стран.</translation>
    </message>
    <message>
        <source>Trade between %1 and %2{ins}</source>
        <translation>Торговля %1{gen} с %2{ins}‖Торговля: %1 – %2</translation>
    </message>
    <message>
        <source>Balance of %1{gen} with %2{ins}</source>
        <translation>Сальдо торговли %1{gen} с %2{ins}‖%1: сальдо торговли (страна-партнёр: %2)</translation>
    </message>
    <message>
        <source>Exports less imports, as %1 reports</source>
        <translation>Экспорт минус импорт, по данным %1{gen}‖Экспорт минус импорт, по данным страны «%1»</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>предварительные данные</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>оценка</translation>
    </message>
    <message>
        <source>press report</source>
        <translation>данные прессы</translation>
    </message>
    <message>
        <source>claim, not a statistic</source>
        <translation>утверждение, не статистика</translation>
    </message>
    <message>
        <source>analyst’s own figure</source>
        <translation>собственные данные аналитика</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Источник: %1</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Источники: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n more claims on the Targets &amp; claims page</source>
        <translation>
            <numerusform>Ещё %n утверждение на странице «Цели и утверждения»</numerusform>
            <numerusform>Ещё %n утверждения на странице «Цели и утверждения»</numerusform>
            <numerusform>Ещё %n утверждений на странице «Цели и утверждения»</numerusform>
        </translation>
    </message>
    <message>
        <source>No events to show</source>
        <translation>Нет событий для показа</translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n событие</numerusform>
            <numerusform>%n события</numerusform>
            <numerusform>%n событий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more events</source>
        <translation>
            <numerusform>и ещё %n событие</numerusform>
            <numerusform>и ещё %n события</numerusform>
            <numerusform>и ещё %n событий</numerusform>
        </translation>
    </message>
    <message>
        <source>overview</source>
        <translation>обзор</translation>
    </message>
    <message>
        <source>trade</source>
        <translation>торговля</translation>
    </message>
    <message>
        <source>investment</source>
        <translation>инвестиции</translation>
    </message>
    <message>
        <source>education</source>
        <translation>образование</translation>
    </message>
    <message>
        <source>transport</source>
        <translation>транспорт</translation>
    </message>
    <message>
        <source>timeline</source>
        <translation>хронология</translation>
    </message>
    <message>
        <source>targets and claims</source>
        <translation>цели и утверждения</translation>
    </message>
    <message>
        <source>data</source>
        <translation>данные</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>источники</translation>
    </message>
    <message numerus="yes">
        <source>%n more in Corridor</source>
        <translation>
            <numerusform>ещё %n в Corridor</numerusform>
            <numerusform>ещё %n в Corridor</numerusform>
            <numerusform>ещё %n в Corridor</numerusform>
        </translation>
    </message>
    <message>
        <source>Claims and what the figures say</source>
        <translation>Утверждения и что говорят данные</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Цели</translation>
    </message>
    <message numerus="yes">
        <source>Sources: %n documents, each listed with its event in Corridor.</source>
        <translation>
            <numerusform>Источники: %n документ, каждый указан в Corridor при соответствующем событии.</numerusform>
            <numerusform>Источники: %n документа, каждый указан в Corridor при соответствующем событии.</numerusform>
            <numerusform>Источники: %n документов, каждый указан в Corridor при соответствующем событии.</numerusform>
        </translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Импорт данных</translation>
    </message>
    <message>
        <source>What was written into the store, and when</source>
        <translation>Что и когда записано в хранилище</translation>
    </message>
    <message>
        <source>imports</source>
        <translation>импорт данных</translation>
    </message>
    <message>
        <source>Drop such a file on the window, or press Ctrl+I.</source>
        <translation>Перетащите такой файл в окно или нажмите Ctrl+I.</translation>
    </message>
    <message>
        <source>exponential smoothing without a trend</source>
        <translation>экспоненциальное сглаживание без тренда</translation>
    </message>
    <message>
        <source>exponential smoothing with a linear trend</source>
        <translation>экспоненциальное сглаживание с линейным трендом</translation>
    </message>
    <message>
        <source>exponential smoothing with a damped trend</source>
        <translation>экспоненциальное сглаживание с затухающим трендом</translation>
    </message>
    <message>
        <source>a trend of constant growth</source>
        <translation>тренд постоянного темпа роста</translation>
    </message>
    <message numerus="yes">
        <source>No forecast: it takes 8 figures in an unbroken row, and there are %n.</source>
        <translation>
            <numerusform>Прогноза нет: нужно 8 значений подряд, есть %n значение.</numerusform>
            <numerusform>Прогноза нет: нужно 8 значений подряд, есть %n значения.</numerusform>
            <numerusform>Прогноза нет: нужно 8 значений подряд, есть %n значений.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forecast, no figure of any source</source>
        <translation>Прогноз, не значение из источника</translation>
    </message>
    <message>
        <source>One is valued at %1 and the other at %2: CIF includes freight and insurance, FOB does not.</source>
        <translation>Одно дано в ценах %1, другое – в ценах %2: CIF включает перевозку и страхование, FOB – нет.</translation>
    </message>
    <message>
        <source>A claim or press report is put together with statistics: the result is no firmer than it.</source>
        <translation>Заявление или сообщение прессы соединено со статистикой: результат не надёжнее его.</translation>
    </message>
    <message>
        <source>Two currencies: %1 and %2. Convert one first.</source>
        <translation>Две валюты: %1 и %2. Сначала пересчитайте одну из них.</translation>
    </message>
    <message>
        <source>Two units: %1 and %2.</source>
        <translation>Две единицы: %1 и %2.</translation>
    </message>
    <message>
        <source>One figure is about a longer time than the other, as a half-year and a year are.</source>
        <translation>Одно значение относится к более долгому сроку, чем другое, как полугодие и год.</translation>
    </message>
    <message>
        <source>A stock, what there is on a day, is put together with a flow, what happens in a year.</source>
        <translation>Запас на дату соединён с потоком за год.</translation>
    </message>
    <message>
        <source>They do not cover the same trade: goods, services, or goods and services together.</source>
        <translation>Они охватывают разную торговлю: товары, услуги или товары и услуги вместе.</translation>
    </message>
    <message>
        <source>They do not stand in the same prices: prices of one year and prices of the day cannot be mixed.</source>
        <translation>Они в разных ценах: постоянные и текущие цены смешивать нельзя.</translation>
    </message>
    <message>
        <source>%1 and %2 are not equally long: their figures cannot be set against each other.</source>
        <translation>%1 и %2 различаются по длительности: их значения несопоставимы.</translation>
    </message>
    <message>
        <source>Only values in a currency can be computed so.</source>
        <translation>Так можно пересчитать только значения в валюте.</translation>
    </message>
    <message>
        <source>Change on the year before</source>
        <translation>Изменение к предыдущему году</translation>
    </message>
    <message>
        <source>Change on the period before</source>
        <translation>Изменение к предыдущему периоду</translation>
    </message>
    <message>
        <source>Change on the year before, %</source>
        <translation>Изменение к предыдущему году, %</translation>
    </message>
    <message>
        <source>Change on the period before, %</source>
        <translation>Изменение к предыдущему периоду, %</translation>
    </message>
    <message>
        <source>Index, %1 = 100</source>
        <translation>Индекс, %1 = 100</translation>
    </message>
    <message>
        <source>Share of the total with the world</source>
        <translation>Доля в общем объёме с миром</translation>
    </message>
    <message>
        <source>Per head of the population</source>
        <translation>На душу населения</translation>
    </message>
    <message>
        <source>Per cent of GDP</source>
        <translation>В процентах ВВП</translation>
    </message>
    <message>
        <source>Average growth a year since the first period shown</source>
        <translation>Среднегодовой рост с первого показанного периода</translation>
    </message>
    <message numerus="yes">
        <source>Sum of the last %n periods</source>
        <translation>
            <numerusform>Сумма за последний %n период</numerusform>
            <numerusform>Сумма за последние %n периода</numerusform>
            <numerusform>Сумма за последние %n периодов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Average of the last %n periods</source>
        <translation>
            <numerusform>Среднее за последний %n период</numerusform>
            <numerusform>Среднее за последние %n периода</numerusform>
            <numerusform>Среднее за последние %n периодов</numerusform>
        </translation>
    </message>
    <message>
        <source>Running total since the first period shown</source>
        <translation>Нарастающий итог с первого показанного периода</translation>
    </message>
    <message>
        <source>Constant prices of %1</source>
        <translation>В постоянных ценах %1 года</translation>
    </message>
    <message>
        <source>Converted at the average rate of each period: %1</source>
        <translation>Пересчитано по среднему курсу каждого периода: %1</translation>
    </message>
    <message>
        <source>Exports less imports</source>
        <translation>Экспорт минус импорт</translation>
    </message>
    <message>
        <source>Exports over imports</source>
        <translation>Коэффициент покрытия импорта экспортом</translation>
    </message>
    <message>
        <source>Exports less imports over both, from −1 to 1</source>
        <translation>Отношение сальдо к товарообороту, от −1 до 1</translation>
    </message>
    <message>
        <source>A place in a ranking has no percentage.</source>
        <translation>У места в рейтинге нет процента.</translation>
    </message>
    <message>
        <source>A percentage or a rank has no index and no growth rate: take its change.</source>
        <translation>Для процента или места нет индекса и темпа роста: возьмите изменение.</translation>
    </message>
    <message>
        <source>It is a percentage or a rank already.</source>
        <translation>Это уже процент или место.</translation>
    </message>
    <message>
        <source>It has no partner, so that there is no total to divide by.</source>
        <translation>Страны-партнёра нет, поэтому нет и общего объёма, на который делить.</translation>
    </message>
    <message>
        <source>Only amounts can be given per head.</source>
        <translation>На душу населения пересчитываются только объёмы.</translation>
    </message>
    <message>
        <source>Only what happens in a period can be added up: not a stock, a percentage or a rank.</source>
        <translation>Складывать можно только потоки за период: не запасы, проценты или места.</translation>
    </message>
    <message>
        <source>It stands in constant prices already.</source>
        <translation>Это уже постоянные цены.</translation>
    </message>
    <message>
        <source>Convert first, then take out price changes.</source>
        <translation>Сначала пересчитайте валюту, затем исключите изменение цен.</translation>
    </message>
    <message>
        <source>Only exports and imports can be set against each other.</source>
        <translation>Сопоставить можно только экспорт и импорт.</translation>
    </message>
    <message>
        <source>The figure for %1 is not above zero: a ratio to it would say nothing.</source>
        <translation>Значение за %1 не больше нуля: отношение к нему ничего не скажет.</translation>
    </message>
    <message>
        <source>Growth is counted from here.</source>
        <translation>Рост отсчитывается отсюда.</translation>
    </message>
    <message>
        <source>There is no figure for %1.</source>
        <translation>Нет значения за %1.</translation>
    </message>
    <message>
        <source>There is no figure for %2: %1.</source>
        <translation>Нет значения за %2: %1.</translation>
    </message>
    <message>
        <source>There is no figure for %2: %1. Import it from: %3.</source>
        <translation>Нет значения за %2: %1. Импортируйте из: %3.</translation>
    </message>
    <message>
        <source>%1 is not above zero for %2: nothing can be divided by it.</source>
        <translation>%1 за %2 не больше нуля: делить на него нельзя.</translation>
    </message>
    <message>
        <source>Not computed – %1: %2</source>
        <translation>Не рассчитано – %1: %2</translation>
    </message>
    <message>
        <source>There is no event “%1” in this store.</source>
        <translation>В этом хранилище нет события «%1».</translation>
    </message>
    <message>
        <source>Totals with the world are the sums of the twelve months that their source gives.</source>
        <translation>Итоги с миром – суммы двенадцати месяцев, которые даёт источник.</translation>
    </message>
    <message>
        <source>Constant prices of %1, deflated by: %2</source>
        <translation>В постоянных ценах %1 года; дефлятор: %2</translation>
    </message>
    <message>
        <source>%1 reports: exports</source>
        <translation>Данные %1{gen}: экспорт‖Данные страны «%1»: экспорт</translation>
    </message>
    <message>
        <source>%1 reports: imports</source>
        <translation>Данные %1{gen}: импорт‖Данные страны «%1»: импорт</translation>
    </message>
    <message>
        <source>Assumed CIF/FOB margin</source>
        <translation>Принятая надбавка CIF/FOB</translation>
    </message>
    <message>
        <source>Exporter’s value × %1</source>
        <translation>Значение экспортёра × %1</translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation>Необъяснённое</translation>
    </message>
    <message>
        <source>Importer’s value − exporter’s value</source>
        <translation>Значение импортёра − значение экспортёра</translation>
    </message>
    <message>
        <source>less the exporter’s value × %1</source>
        <translation>минус значение экспортёра × %1</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Расхождение</translation>
    </message>
    <message>
        <source>%1: the gap between both reports</source>
        <translation>%1: расхождение между данными двух стран</translation>
    </message>
    <message>
        <source>Importer less exporter, as a share of the exporter’s value; stroke: the gap</source>
        <translation>Импортёр минус экспортёр, доля от значения экспортёра; чёрточка: расхождение</translation>
    </message>
    <message>
        <source>Importer less exporter; stroke: the gap</source>
        <translation>Импортёр минус экспортёр; чёрточка: расхождение</translation>
    </message>
    <message>
        <source>No gap: neither country reports.</source>
        <translation>Расхождения нет: данных нет ни у одной из стран.</translation>
    </message>
    <message>
        <source>No gap: one side of the mirror is not reported.</source>
        <translation>Расхождения нет: одна из сторон не даёт данных.</translation>
    </message>
    <message>
        <source>No margin where a source states both on one ground (imports FOB).</source>
        <translation>Надбавки нет там, где источник даёт обе стороны на одной основе (импорт FOB).</translation>
    </message>
    <message>
        <source>%1: not reported</source>
        <translation>%1: нет данных</translation>
    </message>
    <message>
        <source>Both report, but by different revisions of the HS: not compared</source>
        <translation>Данные есть у обеих, но по разным редакциям ГС: не сопоставлено</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>нет данных</translation>
    </message>
    <message>
        <source>One side only, %1, %2</source>
        <translation>Только одна сторона, %1, %2</translation>
    </message>
    <message>
        <source>Gap, %1, %2</source>
        <translation>Расхождение, %1, %2</translation>
    </message>
    <message>
        <source>Unexplained, %1, %2</source>
        <translation>Необъяснённое, %1, %2</translation>
    </message>
    <message>
        <source>CIF/FOB margin: %1 (%2)</source>
        <translation>Надбавка CIF/FOB: %1 (%2)</translation>
    </message>
    <message>
        <source>no CIF/FOB margin</source>
        <translation>без надбавки CIF/FOB</translation>
    </message>
    <message>
        <source>one flow, as both countries report it</source>
        <translation>один поток по данным обеих стран</translation>
    </message>
    <message>
        <source>%1: exports only, as both countries report them</source>
        <translation>%1: только экспорт по данным обеих стран</translation>
    </message>
    <message>
        <source>%1, all partners, %2: where the gap is</source>
        <translation>%1, все партнёры, %2: где расхождение</translation>
    </message>
    <message>
        <source>%1, products, %2: where the gap is</source>
        <translation>%1, товары, %2: где расхождение</translation>
    </message>
    <message>
        <source>%1, by period: where the gap is</source>
        <translation>%1, по периодам: где расхождение</translation>
    </message>
    <message>
        <source>%1: no flow is reported here by both sides. Files that fill it: goods trade of all reporters by partner from UN Comtrade (comtradeplus.un.org), with TOTAL as the product.</source>
        <translation>%1: потока с данными обеих сторон здесь нет. Заполнят файлы: торговля товарами всех стран по партнёрам из UN Comtrade (comtradeplus.un.org), товар – TOTAL.</translation>
    </message>
    <message>
        <source>%1 ↔ %2: no product is reported here by both countries. Files that fill it: trade between both by HS chapter from UN Comtrade (comtradeplus.un.org), with both as reporters.</source>
        <translation>%1 ↔ %2: товара с данными обеих стран здесь нет. Заполнят файлы: торговля между ними по группам ГС из UN Comtrade (comtradeplus.un.org), обе страны как отчитывающиеся.</translation>
    </message>
    <message>
        <source>Importer less exporter, as a share of the exporter’s value</source>
        <translation>Импортёр минус экспортёр, доля от значения экспортёра</translation>
    </message>
    <message>
        <source>Importer less exporter</source>
        <translation>Импортёр минус экспортёр</translation>
    </message>
    <message numerus="yes">
        <source>The table has %n more.</source>
        <translation>
            <numerusform>В таблице ещё %n строка.</numerusform>
            <numerusform>В таблице ещё %n строки.</numerusform>
            <numerusform>В таблице ещё %n строк.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a mirror: one side does not report them; they stand last in the table.</source>
        <translation>
            <numerusform>%n без зеркала: одна сторона не даёт данных; строка стоит в конце таблицы.</numerusform>
            <numerusform>%n без зеркала: одна сторона не даёт данных; строки стоят в конце таблицы.</numerusform>
            <numerusform>%n без зеркала: одна сторона не даёт данных; строки стоят в конце таблицы.</numerusform>
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
        <translation>база оценки не указана</translation>
    </message>
    <message>
        <source>CIF/FOB margin: %1 of the exporter’s value, as assumed by the IMF (Direction of Trade Statistics).</source>
        <translation>Надбавка CIF/FOB: %1 от значения экспортёра, как принимает МВФ (Direction of Trade Statistics).</translation>
    </message>
    <message>
        <source>CIF/FOB margin: %1 of the exporter’s value, chosen here; the IMF (Direction of Trade Statistics) assumes %2.</source>
        <translation>Надбавка CIF/FOB: %1 от значения экспортёра, выбрана здесь; МВФ (Direction of Trade Statistics) принимает %2.</translation>
    </message>
    <message>
        <source>%1: only %2 reports this flow</source>
        <translation>%1: данные об этом потоке есть только у %2{gen}‖%1: данные об этом потоке даёт только %2</translation>
    </message>
    <message>
        <source>%1, %2: only the importer reports trade</source>
        <translation>%1, %2: данные есть только у импортёра</translation>
    </message>
    <message>
        <source>%1, %2: both sides report about the same</source>
        <translation>%1, %2: данные сторон почти совпадают</translation>
    </message>
    <message>
        <source>%1, %2: the importer reports %3 more than the exporter</source>
        <translation>%1, %2: по данным импортёра на %3 больше, чем по данным экспортёра</translation>
    </message>
    <message>
        <source>%1, %2: the importer reports %3 less than the exporter</source>
        <translation>%1, %2: по данным импортёра на %3 меньше, чем по данным экспортёра</translation>
    </message>
    <message>
        <source>exporter: %1 (%2)</source>
        <translation>экспортёр: %1 (%2)</translation>
    </message>
    <message>
        <source>importer: %1 (%2)</source>
        <translation>импортёр: %1 (%2)</translation>
    </message>
    <message>
        <source>%1, exports: not reported for %2</source>
        <translation>%1, экспорт: нет данных за %2</translation>
    </message>
    <message>
        <source>%1, imports: not reported for %2</source>
        <translation>%1, импорт: нет данных за %2</translation>
    </message>
    <message>
        <source>%1 → %2: neither country reports this flow here, or not for the chosen years. Files that fill it: goods trade by partner from UN Comtrade (comtradeplus.un.org), with both countries as reporters, or from their statistical offices.</source>
        <translation>%1 → %2: данных об этом потоке за выбранные годы здесь нет ни у одной из стран. Заполнят файлы: торговля товарами по партнёрам из UN Comtrade (comtradeplus.un.org), обе страны как отчитывающиеся, или от их статистических служб.</translation>
    </message>
    <message>
        <source>Neither country reports trade with the other for the chosen years. Widen the range.</source>
        <translation>За выбранные годы данных о взаимной торговле нет ни у одной из стран. Расширьте диапазон.</translation>
    </message>
    <message>
        <source>%1 ↔ %2: neither country reports trade with the other here. Files that fill this page: goods trade by partner from UN Comtrade (comtradeplus.un.org), with both countries as reporters, or from the statistical office of each.</source>
        <translation>%1 ↔ %2: данных о взаимной торговле здесь нет ни у одной из стран. Эту страницу заполнят файлы: торговля товарами по партнёрам из UN Comtrade (comtradeplus.un.org), обе страны как отчитывающиеся, или от статистической службы каждой.</translation>
    </message>
    <message>
        <source>Mirror statistics</source>
        <translation>Зеркальная статистика</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Товары</translation>
    </message>
    <message>
        <source>Compare partnerships</source>
        <translation>Сравнение партнёрств</translation>
    </message>
    <message>
        <source>Not specified</source>
        <translation>Не распределено</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Прочие</translation>
    </message>
    <message numerus="yes">
        <source>The %n greatest of %1, and the others</source>
        <translation>
            <numerusform>%n крупнейший из: %1 – и прочие</numerusform>
            <numerusform>%n крупнейших из: %1 – и прочие</numerusform>
            <numerusform>%n крупнейших из: %1 – и прочие</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is left out: %n month(s) of it are in the store.</source>
        <translation>
            <numerusform>%1 не показан: в хранилище %n месяц.</numerusform>
            <numerusform>%1 не показан: в хранилище %n месяца.</numerusform>
            <numerusform>%1 не показан: в хранилище %n месяцев.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 п. п.</translation>
    </message>
    <message>
        <source>%1: from %4 in %2 to %5 in %3</source>
        <translation>%1: с %4 (%2) до %5 (%3)</translation>
    </message>
    <message>
        <source>not reported in %1</source>
        <translation>нет данных за %1</translation>
    </message>
    <message>
        <source>%1, %2. First: %3, %4</source>
        <translation>%1, %2. На первом месте: %3, %4</translation>
    </message>
    <message>
        <source>Together %1</source>
        <translation>Всего %1</translation>
    </message>
    <message>
        <source>There is no whole year of this product in the range. Widen the range of years or choose another classification.</source>
        <translation>В диапазоне нет полного года по этому товару. Расширьте диапазон лет или выберите другую классификацию.</translation>
    </message>
    <message>
        <source>Moves need two whole years in one classification; %1 has one in this range. Widen the range or choose another classification.</source>
        <translation>Для изменений нужны два полных года в одной классификации; в этом диапазоне у %1 один. Расширьте диапазон или выберите другую классификацию.</translation>
    </message>
    <message>
        <source>Change of each product, and its part in the change of the whole</source>
        <translation>Изменение каждого товара и его вклад в общее изменение</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) are new: not reported in %1.</source>
        <translation>
            <numerusform>%n новый товар: нет данных за %1.</numerusform>
            <numerusform>%n новых товара: нет данных за %1.</numerusform>
            <numerusform>%n новых товаров: нет данных за %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) are gone: not reported in %1.</source>
        <translation>
            <numerusform>%n товар исчез: нет данных за %1.</numerusform>
            <numerusform>%n товара исчезли: нет данных за %1.</numerusform>
            <numerusform>%n товаров исчезли: нет данных за %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is not reported is no zero: no change is computed for it.</source>
        <translation>Отсутствие данных – не ноль: изменение для него не рассчитывается.</translation>
    </message>
    <message>
        <source>Section %1</source>
        <translation>Раздел %1</translation>
    </message>
    <message>
        <source>Chapter %1</source>
        <translation>Группа %1</translation>
    </message>
    <message>
        <source>Heading %1</source>
        <translation>Товарная позиция %1</translation>
    </message>
    <message>
        <source>Subheading %1</source>
        <translation>Субпозиция %1</translation>
    </message>
    <message>
        <source>Tariff line %1</source>
        <translation>Тарифная строка %1</translation>
    </message>
    <message>
        <source>Product group %1</source>
        <translation>Товарная группа %1</translation>
    </message>
    <message>
        <source>All goods</source>
        <translation>Все товары</translation>
    </message>
    <message>
        <source>HS, revision not said</source>
        <translation>ГС, редакция не указана</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n раздел</numerusform>
            <numerusform>%n раздела</numerusform>
            <numerusform>%n разделов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chapter(s)</source>
        <translation>
            <numerusform>%n группа</numerusform>
            <numerusform>%n группы</numerusform>
            <numerusform>%n групп</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n heading(s)</source>
        <translation>
            <numerusform>%n товарная позиция</numerusform>
            <numerusform>%n товарные позиции</numerusform>
            <numerusform>%n товарных позиций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subheading(s)</source>
        <translation>
            <numerusform>%n субпозиция</numerusform>
            <numerusform>%n субпозиции</numerusform>
            <numerusform>%n субпозиций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tariff line(s)</source>
        <translation>
            <numerusform>%n тарифная строка</numerusform>
            <numerusform>%n тарифные строки</numerusform>
            <numerusform>%n тарифных строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n товар</numerusform>
            <numerusform>%n товара</numerusform>
            <numerusform>%n товаров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>summed from %n section(s)</source>
        <translation>
            <numerusform>сумма %n раздела</numerusform>
            <numerusform>сумма %n разделов</numerusform>
            <numerusform>сумма %n разделов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>summed from %n chapter(s)</source>
        <translation>
            <numerusform>сумма %n группы</numerusform>
            <numerusform>сумма %n групп</numerusform>
            <numerusform>сумма %n групп</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>summed from %n heading(s)</source>
        <translation>
            <numerusform>сумма %n товарной позиции</numerusform>
            <numerusform>сумма %n товарных позиций</numerusform>
            <numerusform>сумма %n товарных позиций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>summed from %n subheading(s)</source>
        <translation>
            <numerusform>сумма %n субпозиции</numerusform>
            <numerusform>сумма %n субпозиций</numerusform>
            <numerusform>сумма %n субпозиций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>summed from %n tariff line(s)</source>
        <translation>
            <numerusform>сумма %n тарифной строки</numerusform>
            <numerusform>сумма %n тарифных строк</numerusform>
            <numerusform>сумма %n тарифных строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>summed from %n product(s)</source>
        <translation>
            <numerusform>сумма %n товара</numerusform>
            <numerusform>сумма %n товаров</numerusform>
            <numerusform>сумма %n товаров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) of %1</source>
        <translation>
            <numerusform>%n месяц %1 года</numerusform>
            <numerusform>%n месяца %1 года</numerusform>
            <numerusform>%n месяцев %1 года</numerusform>
        </translation>
    </message>
    <message>
        <source>No whole year: the sum of %1.</source>
        <translation>Неполный год: сумма за %1.</translation>
    </message>
    <message>
        <source>The source gives no total of all goods here: the whole is %1, and shares are of that sum.</source>
        <translation>Источник не даёт здесь итога по всем товарам: целое – %1, доли считаются от этой суммы.</translation>
    </message>
    <message>
        <source>The source gives no figure of its own for this product: it is %1.</source>
        <translation>Источник не даёт отдельного значения для этого товара: это %1.</translation>
    </message>
    <message>
        <source>Not specified: the total less the sum of the parts.</source>
        <translation>Не распределено: итог минус сумма частей.</translation>
    </message>
    <message>
        <source>The parts add up to %1 more than the total that the source gives.</source>
        <translation>Сумма частей на %1 больше итога, который даёт источник.</translation>
    </message>
    <message>
        <source>Concentration (HHI): %1 of 1, normalised %2; as concentrated as %3 equal products, of %4.</source>
        <translation>Концентрация (HHI): %1 из 1, нормированная %2; как при %3 равных товарах, охват: %4.</translation>
    </message>
    <message>
        <source>%1: %2. Choose another year, or go up.</source>
        <translation>%1: %2. Выберите другой год или поднимитесь выше.</translation>
    </message>
    <message>
        <source>There are no figures by product for %1 and %2 here yet. Files that fill it: exports or imports by HS chapter, heading or subheading from UN Comtrade Plus (comtradeplus.un.org), CEPII BACI (cepii.fr) or ITC Trade Map (trademap.org).</source>
        <translation>По паре «%1 – %2» здесь пока нет данных по товарам. Заполнят файлы: экспорт или импорт по группам, позициям или субпозициям ГС – UN Comtrade Plus (comtradeplus.un.org), CEPII BACI (cepii.fr) или ITC Trade Map (trademap.org).</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>новое: %1</translation>
    </message>
    <message>
        <source>gone: %1</source>
        <translation>исчезло: %1</translation>
    </message>
    <message>
        <source>Total as the source gives it: %1</source>
        <translation>Итог, который даёт источник: %1</translation>
    </message>
    <message>
        <source>Sum of the rows: %1 (%2)</source>
        <translation>Сумма строк: %1 (%2)</translation>
    </message>
    <message>
        <source>Revealed comparative advantage is not computable: no world exports by product of %1 are imported in this classification.</source>
        <translation>Выявленное сравнительное преимущество не рассчитать: мировой экспорт по товарам за %1 в этой классификации не импортирован.</translation>
    </message>
    <message>
        <source>Revealed comparative advantage is not computable: no exports by product to the world of %1 are imported for: %2.</source>
        <translation>Выявленное сравнительное преимущество не рассчитать: экспорт по товарам в мир за %1 не импортирован: %2.</translation>
    </message>
    <message>
        <source>RCA: Balassa’s revealed comparative advantage, %1. The world’s exports of all goods are %2.</source>
        <translation>RCA: выявленное сравнительное преимущество по Балассе, %1. Мировой экспорт всех товаров: %2.</translation>
    </message>
    <message>
        <source>RCA: Balassa’s revealed comparative advantage, %1.</source>
        <translation>RCA: выявленное сравнительное преимущество по Балассе, %1.</translation>
    </message>
    <message>
        <source>Not reported: %1</source>
        <translation>Нет данных: %1</translation>
    </message>
    <message>
        <source>Zero or less, so without an area: %1</source>
        <translation>Ноль или меньше, поэтому без площади: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>mirror statistics</source>
        <translation>зеркальная статистика</translation>
    </message>
    <message>
        <source>products</source>
        <translation>товары</translation>
    </message>
    <message>
        <source>partnerships compared</source>
        <translation>сравнение партнёрств</translation>
    </message>
    <message>
        <source>This is a forecast: nobody reported it. It was computed from the figures below.</source>
        <translation>Это прогноз: его никто не публиковал. Он рассчитан по значениям ниже.</translation>
    </message>
    <message>
        <source>Shown: %1. The other series are in the table.</source>
        <translation>Показано: %1. Остальные ряды – в таблице.</translation>
    </message>
    <message>
        <source>Shares of the sum of the series shown; where one has no figure the others alone are the sum.</source>
        <translation>Доли в сумме показанных рядов; ряд без значения в сумму не входит.</translation>
    </message>
    <message>
        <source>Up: %1. Down: %2; its amounts stand below zero only to be drawn downwards.</source>
        <translation>Вверх: %1. Вниз: %2; его значения стоят ниже нуля только для рисунка.</translation>
    </message>
    <message>
        <source>Only %1 and %2 are drawn, the first and last that every series has.</source>
        <translation>Показаны только %1 и %2 – первый и последний периоды, общие для всех рядов.</translation>
    </message>
    <message>
        <source>Each point is a period that both have a figure for. That two things move together does not say that one causes the other.</source>
        <translation>Каждая точка – период, за который есть оба значения. Совместное движение не означает причинной связи.</translation>
    </message>
    <message>
        <source>As it was known on %1: later figures and corrections are left out.</source>
        <translation>Как было известно на %1: более поздние значения и исправления не показаны.</translation>
    </message>
    <message>
        <source>%1 reports none; %2 does: choose the other reporter</source>
        <translation>%1: данных нет, %2: есть – выберите данные другой страны</translation>
    </message>
    <message>
        <source>As the first country of each pair reports</source>
        <translation>По данным первой страны каждой пары</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n pairs over time</source>
        <translation>
            <numerusform>%1: %n пара по годам</numerusform>
            <numerusform>%1: %n пары по годам</numerusform>
            <numerusform>%1: %n пар по годам</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: the most is %3, %4</source>
        <translation>%1, %2: больше всего – %3, %4</translation>
    </message>
    <message>
        <source>%1 is the newest period that most pairs have.</source>
        <translation>%1 – новейший период, который есть у большинства пар.</translation>
    </message>
    <message>
        <source>%1 is the newest period that all pairs have.</source>
        <translation>%1 – новейший период, который есть у всех пар.</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>только %1</translation>
    </message>
    <message>
        <source>%1: no indicator is here for two of these pairs. Files that fill this page: goods trade of one country with several partners from UN Comtrade (comtradeplus.un.org) or from its statistical office; students by country of origin from UNESCO UIS (data.uis.unesco.org); investment by partner from the IMF (data.imf.org).</source>
        <translation>%1: показателя, общего хотя бы для двух из этих пар, нет. Страницу заполнят файлы: торговля товарами одной страны с несколькими партнёрами – из UN Comtrade (comtradeplus.un.org) или от её статистической службы; студенты по странам происхождения – из UNESCO UIS (data.uis.unesco.org); инвестиции по партнёрам – из МВФ (data.imf.org).</translation>
    </message>
    <message>
        <source>Fewer than two of these pairs have figures for the chosen years, reporter and unit.</source>
        <translation>Данные за выбранные годы, страну и единицу есть менее чем у двух пар.</translation>
    </message>
    <message>
        <source>the analyst’s own figure comes before all</source>
        <translation>собственное значение аналитика – прежде всех</translation>
    </message>
    <message>
        <source>rank of preference %1 against none</source>
        <translation>порядок предпочтения %1 против отсутствующего</translation>
    </message>
    <message>
        <source>rank of preference %1 against %2</source>
        <translation>порядок предпочтения %1 против %2</translation>
    </message>
    <message>
        <source>firmer status: %1 against %2</source>
        <translation>более надёжный статус: %1 против %2</translation>
    </message>
    <message>
        <source>its source has the longer row of figures, or the first code</source>
        <translation>у источника длиннее ряд или код идёт раньше</translation>
    </message>
    <message>
        <source>computed from its parts</source>
        <translation>рассчитано из частей</translation>
    </message>
    <message>
        <source>not taken: %1</source>
        <translation>не взято: %1</translation>
    </message>
    <message>
        <source>taken instead: %1</source>
        <translation>взято вместо него: %1</translation>
    </message>
    <message>
        <source>Charts compute this from its parts instead, because the parts are statistics.</source>
        <translation>Графики рассчитывают это из частей, потому что части – статистика.</translation>
    </message>
    <message>
        <source>Charts take the figure of another source: %1.</source>
        <translation>Графики берут значение другого источника: %1.</translation>
    </message>
    <message>
        <source>No other source in the store tells this.</source>
        <translation>Других источников этого в хранилище нет.</translation>
    </message>
    <message>
        <source>Charts take this figure before the others.</source>
        <translation>Графики берут это значение прежде других.</translation>
    </message>
    <message>
        <source>Charts show it as a mark of its own: it stands in no row of figures.</source>
        <translation>Графики показывают его отдельной отметкой: оно не входит ни в один ряд.</translation>
    </message>
    <message>
        <source>No part of this product is reported in both years: there is no change to show.</source>
        <translation>Ни по одной части этого товара нет данных за оба года: изменений не показать.</translation>
    </message>
    <message>
        <source>The files imported for %1 and %2 have goods by product, but no total of all goods. The Products page shows them: press Ctrl+Shift+P.</source>
        <translation>В файлах по паре «%1 – %2» есть данные по товарам, но нет итога по всем товарам. Их показывает страница «Товары»: Ctrl+Shift+P.</translation>
    </message>
    <message>
        <source>“%1” is no computation that Corridor knows: left out.</source>
        <translation>«%1» – неизвестное Corridor вычисление: пропущено.</translation>
    </message>
    <message>
        <source>Single figures are left out: they have no neighbours to compute with.</source>
        <translation>Отдельные значения не показаны: рядом нет значений для расчёта.</translation>
    </message>
    <message>
        <source>%1. %2: %3 (%4)</source>
        <translation>%1. %2: %3 (%4)</translation>
    </message>
    <message>
        <source>There are no figures that this can be computed from.</source>
        <translation>Нет значений, из которых это можно рассчитать.</translation>
    </message>
    <message>
        <source>Gaps: %1</source>
        <translation>Пропуски: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n further gap has its reason in the table.</source>
        <translation>
            <numerusform>Причина ещё %n пропуска – в таблице.</numerusform>
            <numerusform>Причины ещё %n пропусков – в таблице.</numerusform>
            <numerusform>Причины ещё %n пропусков – в таблице.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forecast: %1</source>
        <translation>Прогноз: %1</translation>
    </message>
    <message numerus="yes">
        <source>Forecast of %1: %2, chosen because it would have been off least, by %3 on average in %n forecasts of known figures.</source>
        <translation>
            <numerusform>Прогноз для «%1»: %2; выбран, так как ошибался меньше всего – в среднем на %3 в %n прогнозе известных значений.</numerusform>
            <numerusform>Прогноз для «%1»: %2; выбран, так как ошибался меньше всего – в среднем на %3 в %n прогнозах известных значений.</numerusform>
            <numerusform>Прогноз для «%1»: %2; выбран, так как ошибался меньше всего – в среднем на %3 в %n прогнозах известных значений.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forecasts are no figures of any source; they lie within the inner range with 80 %, within the outer with 95 % probability if things go on as before.</source>
        <translation>Прогнозы – не значения источников; если всё пойдёт как прежде, они окажутся во внутреннем диапазоне с вероятностью 80 %, во внешнем – 95 %.</translation>
    </message>
    <message>
        <source>The forecast rests on figures of more than one source: part of their change may be the change of source.</source>
        <translation>Прогноз опирается на значения нескольких источников: часть изменений может быть сменой источника.</translation>
    </message>
    <message>
        <source>The forecast knows no seasons.</source>
        <translation>Прогноз не учитывает сезонность.</translation>
    </message>
    <message>
        <source>It takes a row of figures, and these are single ones.</source>
        <translation>Нужен ряд значений, а это отдельные значения.</translation>
    </message>
    <message>
        <source>official</source>
        <translation>официальные данные</translation>
    </message>
    <message>
        <source>forecast, with its 80 % and 95 % intervals</source>
        <translation>прогноз с интервалами 80 % и 95 %</translation>
    </message>
    <message>
        <source>target</source>
        <translation>цель</translation>
    </message>
    <message>
        <source>No event of the pair lies in these years.</source>
        <translation>В эти годы событий пары нет.</translation>
    </message>
    <message numerus="yes">
        <source>%1; off by %2 on average in %n forecasts of known figures</source>
        <translation>
            <numerusform>%1; средняя ошибка %2 в %n прогнозе известных значений</numerusform>
            <numerusform>%1; средняя ошибка %2 в %n прогнозах известных значений</numerusform>
            <numerusform>%1; средняя ошибка %2 в %n прогнозах известных значений</numerusform>
        </translation>
    </message>
    <message>
        <source>A balance has no share: its parts may have either sign.</source>
        <translation>У сальдо нет доли: его части могут быть любого знака.</translation>
    </message>
    <message>
        <source>80 %: %1 to %2</source>
        <translation>80 %: от %1 до %2</translation>
    </message>
    <message>
        <source>95 %: %1 to %2</source>
        <translation>95 %: от %1 до %2</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>What the partner reports is not drawn here: it is in the table.</source>
        <translation>Данные партнёра здесь не показаны: они в таблице.</translation>
    </message>
    <message>
        <source>%1: high end, %2 % range</source>
        <translation>%1: верхняя граница, интервал %2 %</translation>
    </message>
    <message>
        <source>%1: low end, %2 % range</source>
        <translation>%1: нижняя граница, интервал %2 %</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Объявление</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>Как в источнике</translation>
    </message>
    <message>
        <source>Assumed CIF/FOB margin, $</source>
        <translation>Принятая надбавка CIF/FOB, $</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Указание источника</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Вид данных</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Граница</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Change, %</source>
        <translation>Изменение, %</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Code of the document</source>
        <translation>Код документа</translation>
    </message>
    <message>
        <source>Code of the indicator</source>
        <translation>Код показателя</translation>
    </message>
    <message>
        <source>Code of the partner</source>
        <translation>Код страны-партнёра</translation>
    </message>
    <message>
        <source>Code of the product</source>
        <translation>Код товара</translation>
    </message>
    <message>
        <source>Code of the reporter</source>
        <translation>Код страны-респондента</translation>
    </message>
    <message>
        <source>Code of the source</source>
        <translation>Код источника</translation>
    </message>
    <message>
        <source>Computed – %1: %2</source>
        <translation>Рассчитано – %1: %2</translation>
    </message>
    <message>
        <source>Contribution to the change of the whole</source>
        <translation>Вклад в изменение итога</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Набор данных</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <source>Exporter reports, $</source>
        <translation>Данные экспортёра, $</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Поток</translation>
    </message>
    <message>
        <source>Further dimensions</source>
        <translation>Прочие разрезы</translation>
    </message>
    <message>
        <source>Gap, $</source>
        <translation>Расхождение, $</translation>
    </message>
    <message>
        <source>Gap, %</source>
        <translation>Расхождение, %</translation>
    </message>
    <message>
        <source>Importer reports, $</source>
        <translation>Данные импортёра, $</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Ключевые показатели</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Страна-партнёр</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубликовано</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Издатель</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Страна-респондент</translation>
    </message>
    <message>
        <source>Retrieved</source>
        <translation>Дата обращения</translation>
    </message>
    <message>
        <source>Revealed comparative advantage</source>
        <translation>Выявленное сравнительное преимущество</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Sources against it</source>
        <translation>Источники, которые этому противоречат</translation>
    </message>
    <message>
        <source>Sources: exporter; importer</source>
        <translation>Источники: экспортёр; импортёр</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Утверждение</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Утверждения</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Stored figures</source>
        <translation>Исходные значения</translation>
    </message>
    <message>
        <source>The stored figures behind this page</source>
        <translation>Значения, на которых основана страница</translation>
    </message>
    <message>
        <source>Unexplained, $</source>
        <translation>Необъяснённое, $</translation>
    </message>
    <message>
        <source>Unexplained, %</source>
        <translation>Необъяснённое, %</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Unit of quantity</source>
        <translation>Единица количества</translation>
    </message>
    <message>
        <source>Valuation</source>
        <translation>База оценки</translation>
    </message>
    <message>
        <source>Value aimed at</source>
        <translation>Целевое значение</translation>
    </message>
    <message>
        <source>Value by unit of quantity</source>
        <translation>Стоимость единицы количества</translation>
    </message>
    <message>
        <source>Value reached</source>
        <translation>Достигнутое значение</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Вывод</translation>
    </message>
    <message>
        <source>What the figures say</source>
        <translation>Что говорят данные</translation>
    </message>
    <message>
        <source>Where the figures and statements come from</source>
        <translation>Откуда взяты значения и утверждения</translation>
    </message>
    <message>
        <source>Who said it, and when</source>
        <translation>Кто и когда это сказал</translation>
    </message>
    <message>
        <source>about</source>
        <translation>около</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>не менее</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>не более</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>прогноз</translation>
    </message>
    <message numerus="yes">
        <source>A timeline with %n events</source>
        <translation>
            <numerusform>Хронология с %n событием</numerusform>
            <numerusform>Хронология с %n событиями</numerusform>
            <numerusform>Хронология с %n событиями</numerusform>
        </translation>
    </message>
    <message>
        <source>Trade in goods between %1 and %2{ins} came to %3{nom} in %4{loc}</source>
        <translation>Товарооборот %1{gen} с %2{ins} в %4{loc} составил %3{nom}‖Товарооборот (%1 – %2) в %4{loc} составил %3{nom}</translation>
    </message>
    <message>
        <source>Trade in goods between %1 and %2{ins} came to %3{nom} in %4{loc}, %5 more than in %6{loc}</source>
        <translation>Товарооборот %1{gen} с %2{ins} в %4{loc} составил %3{nom} – на %5 больше, чем в %6{loc}‖Товарооборот (%1 – %2) в %4{loc} составил %3{nom} – на %5 больше, чем в %6{loc}</translation>
    </message>
    <message>
        <source>Trade in goods between %1 and %2{ins} came to %3{nom} in %4{loc}, %5 less than in %6{loc}</source>
        <translation>Товарооборот %1{gen} с %2{ins} в %4{loc} составил %3{nom} – на %5 меньше, чем в %6{loc}‖Товарооборот (%1 – %2) в %4{loc} составил %3{nom} – на %5 меньше, чем в %6{loc}</translation>
    </message>
    <message>
        <source>Trade in goods between %1 and %2{ins} came to %3{nom} in %4{loc}, about as much as in %6{loc}</source>
        <translation>Товарооборот %1{gen} с %2{ins} в %4{loc} составил %3{nom} – примерно столько же, сколько в %6{loc}‖Товарооборот (%1 – %2) в %4{loc} составил %3{nom} – примерно столько же, сколько в %6{loc}</translation>
    </message>
    <message>
        <source>Trade in goods between %1 and %2{ins} came to %3{nom} in %4{loc}, %5 times as much as in %6{loc}</source>
        <translation>Товарооборот %1{gen} с %2{ins} в %4{loc} составил %3{nom} – в %5 %5{раз|раза|раз} больше, чем в %6{loc}‖Товарооборот (%1 – %2) в %4{loc} составил %3{nom} – в %5 %5{раз|раза|раз} больше, чем в %6{loc}</translation>
    </message>
    <message>
        <source>At %1{nom}, it is the highest figure of the row, which begins in %2{loc}</source>
        <translation>%1{nom} – наибольшее значение ряда, который начинается с %2{gen}</translation>
    </message>
    <message>
        <source>At %1{nom}, it is the lowest figure of the row, which begins in %2{loc}</source>
        <translation>%1{nom} – наименьшее значение ряда, который начинается с %2{gen}</translation>
    </message>
    <message>
        <source>At %1{nom}, it is the highest figure since %2{gen}</source>
        <translation>%1{nom} – наибольшее значение с %2{gen}</translation>
    </message>
    <message>
        <source>At %1{nom}, it is the lowest figure since %2{gen}</source>
        <translation>%1{nom} – наименьшее значение с %2{gen}</translation>
    </message>
    <message>
        <source>%1 exported %3{nom} to %2{dat} and imported %4{nom} from %2{abl}: a deficit of %5{nom}</source>
        <translation>Экспорт %1{gen} в %2{acc} составил %3{nom}, импорт – %4{nom}; отрицательное сальдо – %5{nom}‖%1: экспорт (партнёр – %2) – %3{nom}, импорт – %4{nom}; отрицательное сальдо – %5{nom}</translation>
    </message>
    <message>
        <source>%1 exported %3{nom} to %2{dat} and imported %4{nom} from %2{abl}: a surplus of %5{nom}</source>
        <translation>Экспорт %1{gen} в %2{acc} составил %3{nom}, импорт – %4{nom}; положительное сальдо – %5{nom}‖%1: экспорт (партнёр – %2) – %3{nom}, импорт – %4{nom}; положительное сальдо – %5{nom}</translation>
    </message>
    <message>
        <source>From %1{gen} to %2{acc} trade fell by %3{nom} a year on average</source>
        <translation>С %1{gen} по %2{acc} товарооборот снижался в среднем на %3 в год</translation>
    </message>
    <message>
        <source>From %1{gen} to %2{acc} trade grew by %3{nom} a year on average</source>
        <translation>С %1{gen} по %2{acc} товарооборот рос в среднем на %3 в год</translation>
    </message>
    <message>
        <source>Freight and insurance, assumed at %1 of the exporter’s value, account for %2{nom} of it; %3{nom} remains unexplained</source>
        <translation>Фрахт и страхование, принятые за %1 стоимости экспортёра, объясняют %2{acc} этой разницы; необъяснёнными остаются %3{nom}</translation>
    </message>
    <message>
        <source>Exports of goods from %1{abl} to %2{dat}</source>
        <translation>Экспорт товаров из %1{gen} в %2{acc}‖Экспорт товаров (%1 → %2)</translation>
    </message>
    <message>
        <source>Imports of goods from %1{abl} to %2{dat}</source>
        <translation>Импорт товаров из %1{gen} в %2{acc}‖Импорт товаров (%1 → %2)</translation>
    </message>
    <message>
        <source>Direct investment from %1{abl} in %2{loc}</source>
        <translation>Прямые инвестиции из %1{gen} в %2{acc}‖Прямые инвестиции (%1 → %2)</translation>
    </message>
    <message>
        <source>Students from %1{abl} in %2{loc}</source>
        <translation>Студенты из %1{gen} в %2{loc}‖Студенты (%1 → %2)</translation>
    </message>
    <message>
        <source>Of the goods that went from %1{abl} to %2{dat} in %5{loc}, the exporter reports %3{nom} and the importer %4{nom}: %6{nom} (%7) more</source>
        <translation>Поставки из %1{gen} в %2{acc} в %5{loc}: по данным экспортёра – %3{nom}, по данным импортёра – %4{nom}, то есть на %6{acc} (%7) больше‖Поставки (%1 → %2) в %5{loc}: по данным экспортёра – %3{nom}, по данным импортёра – %4{nom}, то есть на %6{acc} (%7) больше</translation>
    </message>
    <message>
        <source>Of the goods that went from %1{abl} to %2{dat} in %5{loc}, the exporter reports %3{nom} and the importer %4{nom}: %6{nom} (%7) less</source>
        <translation>Поставки из %1{gen} в %2{acc} в %5{loc}: по данным экспортёра – %3{nom}, по данным импортёра – %4{nom}, то есть на %6{acc} (%7) меньше‖Поставки (%1 → %2) в %5{loc}: по данным экспортёра – %3{nom}, по данным импортёра – %4{nom}, то есть на %6{acc} (%7) меньше</translation>
    </message>
    <message>
        <source>%1, %2: the largest product is “%3” with %4{nom}, %5 of the total</source>
        <translation>%1, %2: крупнейшая товарная группа – «%3»: %4{nom}, доля в итоге – %5</translation>
    </message>
    <message>
        <source>Of the target of %1{nom}, %2 was reached in %3{loc}; %4{nom} is missing</source>
        <translation>Цель – %1{nom}: в %3{loc} она достигнута на %2; до неё не хватает %4{gen}</translation>
    </message>
    <message>
        <source>The target of %1{nom} is reached: %2{nom} in %3{loc}</source>
        <translation>Цель – %1{nom} – достигнута: %2{nom} в %3{loc}</translation>
    </message>
    <message>
        <source>%1: %2{nom} in %3{loc}</source>
        <translation>%1: %2{nom} в %3{loc}</translation>
    </message>
    <message>
        <source>%1: %2{nom} in %3{loc}, %4 more than in %5{loc}</source>
        <translation>%1: %2{nom} в %3{loc}, на %4 больше, чем в %5{loc}</translation>
    </message>
    <message>
        <source>%1: %2{nom} in %3{loc}, %4 less than in %5{loc}</source>
        <translation>%1: %2{nom} в %3{loc}, на %4 меньше, чем в %5{loc}</translation>
    </message>
    <message>
        <source>%1: %2{nom} in %3{loc}, about as much as in %5{loc}</source>
        <translation>%1: %2{nom} в %3{loc}, примерно столько же, сколько в %5{loc}</translation>
    </message>
    <message>
        <source>%1: %2{nom} in %3{loc}, %4 times as much as in %5{loc}</source>
        <translation>%1: %2{nom} в %3{loc}, в %4 %4{раз|раза|раз} больше, чем в %5{loc}</translation>
    </message>
    <message>
        <source>retrieved %1</source>
        <translation>получено %1</translation>
    </message>
    <message>
        <source>Sources and method</source>
        <translation>Источники и метод</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Кратко</translation>
    </message>
    <message>
        <source>Nothing about this is stored for this pair.</source>
        <translation>Для этой пары стран по этой теме данных нет.</translation>
    </message>
    <message>
        <source>The partnership in figures: a briefing</source>
        <translation>Партнёрство в цифрах: аналитическая справка</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 из %2</translation>
    </message>
    <message>
        <source>Figures stand as their sources publish them: nothing is rounded before it is computed with, interpolated or filled in. What is not reported is missing, never zero.</source>
        <translation>Данные приводятся так, как их публикуют источники: до вычислений ничего не округляется, не интерполируется и не дополняется. Несообщённое значение отсутствует, а не равно нулю.</translation>
    </message>
    <message>
        <source>Both countries report the same flow. Their figures stand beside each other and are never merged. Imports usually include freight and insurance (CIF), exports do not (FOB).</source>
        <translation>Один и тот же поток учитывают обе страны. Их данные стоят рядом и никогда не объединяются. Импорт обычно включает фрахт и страхование (CIF), экспорт – нет (FOB).</translation>
    </message>
    <message>
        <source>Changes are computed only between neighbouring figures of one source. Where the source of a row changes, the chart marks it, and no sentence compares across the mark.</source>
        <translation>Изменения вычисляются только между соседними значениями одного источника. Там, где источник ряда меняется, на диаграмме стоит отметка, и ни одно предложение не сравнивает значения по обе стороны от неё.</translation>
    </message>
    <message>
        <source>A figure that is not official says so: provisional, estimate, press report or claim. Public statements are told as statements, with what the statistics say beside them.</source>
        <translation>Если значение не официальное, это указано: предварительные данные, оценка, сообщение прессы или утверждение. Публичные заявления приводятся как заявления, рядом – данные статистики.</translation>
    </message>
    <message>
        <source>F4: where it comes from</source>
        <translation>F4: откуда это число</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Where is this from?</source>
        <translation>Откуда это?</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Копировать как CSV</translation>
    </message>
</context>
<context>
    <name>Transform</name>
    <message>
        <source>“%1” is no computation. %2</source>
        <translation>«%1» – не вычисление. %2</translation>
    </message>
    <message>
        <source>Take change, pctchange (each also with :previous), index:YEAR, index:event=CODE, share, perhead, gdp, cagr, movsum:N, movavg:N, cumulative, real:YEAR, real:YEAR;DEFLATOR, currency:CODE, balance, coverage or bothways.</source>
        <translation>Укажите change, pctchange (оба также с :previous), index:ГОД, index:event=КОД, share, perhead, gdp, cagr, movsum:N, movavg:N, cumulative, real:ГОД, real:ГОД;ДЕФЛЯТОР, currency:КОД, balance, coverage или bothways.</translation>
    </message>
    <message>
        <source>A year of four digits is expected, as %1:2020.</source>
        <translation>Ожидается год из четырёх цифр, например %1:2020.</translation>
    </message>
    <message>
        <source>A number of periods from 2 to %1 is expected.</source>
        <translation>Ожидается число периодов от 2 до %1.</translation>
    </message>
    <message>
        <source>A currency is expected, as currency:KZT.</source>
        <translation>Ожидается валюта, например currency:KZT.</translation>
    </message>
</context>
<context>
    <name>ViewState</name>
    <message>
        <source>A text is expected there.</source>
        <translation>Здесь ожидается текст.</translation>
    </message>
    <message>
        <source>“%1” is not known there. It may come from a newer Corridor.</source>
        <translation>Значение «%1» здесь неизвестно. Возможно, оно из более новой версии Corridor.</translation>
    </message>
    <message>
        <source>A year from 1 to 9999 is expected there.</source>
        <translation>Здесь ожидается год от 1 до 9999.</translation>
    </message>
    <message>
        <source>true or false is expected there.</source>
        <translation>Здесь ожидается true или false.</translation>
    </message>
    <message>
        <source>A list of texts is expected there.</source>
        <translation>Здесь ожидается список текстов.</translation>
    </message>
    <message>
        <source>The view&apos;s field “%1” cannot be read. %2</source>
        <translation>Не удаётся прочитать поле «%1» вида. %2</translation>
    </message>
    <message>
        <source>The view&apos;s field “version” is missing or is not a number: this is not a saved view.</source>
        <translation>Поле «version» отсутствует или не является числом: это не сохранённый вид.</translation>
    </message>
    <message>
        <source>This view was saved by a newer Corridor (version %1 of its format; this one reads up to %2). Open it with that Corridor.</source>
        <translation>Этот вид сохранён в более новой версии Corridor (версия формата — %1; эта программа читает версии до %2). Откройте его в той версии.</translation>
    </message>
    <message>
        <source>It lies after “lastYear”.</source>
        <translation>Этот год позже указанного в поле «lastYear».</translation>
    </message>
    <message>
        <source>A number from %1 to %2 is expected there.</source>
        <translation>Там ожидается число от %1 до %2.</translation>
    </message>
</context>
<context>
    <name>corridor::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Закрыть это сообщение</translation>
    </message>
</context>
<context>
    <name>corridor::BookmarkMenu</name>
    <message>
        <source>This bookmark cannot be read. Delete it and add it anew.</source>
        <translation>Не удаётся прочитать эту закладку. Удалите её и добавьте заново.</translation>
    </message>
</context>
<context>
    <name>corridor::BookmarksDialog</name>
    <message>
        <source>Bookmarks</source>
        <translation>Закладки</translation>
    </message>
    <message>
        <source>No bookmarks yet. Add keeps the view that is open now.</source>
        <translation>Закладок пока нет. Кнопка «Добавить» сохранит открытый сейчас вид.</translation>
    </message>
    <message>
        <source>&amp;Add this view</source>
        <translation>&amp;Добавить этот вид</translation>
    </message>
    <message>
        <source>Add the current view</source>
        <translation>Добавить текущий вид</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>Open the bookmark</source>
        <translation>Открыть закладку</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Переименовать</translation>
    </message>
    <message>
        <source>Rename the bookmark</source>
        <translation>Переименовать закладку</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>В&amp;верх</translation>
    </message>
    <message>
        <source>Move the bookmark up</source>
        <translation>Переместить закладку вверх</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Вверх</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>В&amp;низ</translation>
    </message>
    <message>
        <source>Move the bookmark down</source>
        <translation>Переместить закладку вниз</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Вниз</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Delete the bookmark</source>
        <translation>Удалить закладку</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>О&amp;тменить</translation>
    </message>
    <message>
        <source>Undo the deletion</source>
        <translation>Отменить удаление</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Удалено: %1</translation>
    </message>
</context>
<context>
    <name>corridor::ChangeTableModel</name>
    <message>
        <source>Total</source>
        <comment>all commodities together</comment>
        <translation>Всего</translation>
    </message>
    <message>
        <source>added</source>
        <comment>a figure</comment>
        <translation>добавлено</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>a figure</comment>
        <translation>изменено</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>a figure</comment>
        <translation>удалено</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Reporter</source>
        <comment>country whose figures these are</comment>
        <translation>Отчитывающаяся страна</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Страна-партнёр</translation>
    </message>
    <message>
        <source>Commodity</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Then</source>
        <comment>the value on that day</comment>
        <translation>Тогда</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>the value that stands</comment>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>File or edit</source>
        <translation>Файл или правка</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
</context>
<context>
    <name>corridor::ChangesDialog</name>
    <message>
        <source>What changed</source>
        <translation>Что изменилось</translation>
    </message>
    <message>
        <source>What changed &amp;since</source>
        <translation>Что изменилось &amp;с</translation>
    </message>
    <message>
        <source>Day to compare with</source>
        <translation>День для сравнения</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>Show in the table of figures</source>
        <translation>Показать в таблице данных</translation>
    </message>
    <message>
        <source>Where is this from?</source>
        <translation>Откуда это?</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Копировать всё</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Nothing changed since then.</source>
        <translation>С тех пор ничего не изменилось.</translation>
    </message>
    <message>
        <source>%1 figures changed.</source>
        <translation>Изменилось значений: %1.</translation>
    </message>
    <message>
        <source>More than %1 figures changed.</source>
        <translation>Изменилось более %1 значений.</translation>
    </message>
    <message>
        <source>The first %1 are listed.</source>
        <translation>Показаны первые %1.</translation>
    </message>
</context>
<context>
    <name>corridor::ChartPage</name>
    <message>
        <source>Years</source>
        <translation>Годы</translation>
    </message>
    <message>
        <source>Figures by year</source>
        <translation>Значения по годам</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Месяцы</translation>
    </message>
    <message>
        <source>Figures by month</source>
        <translation>Значения по месяцам</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Авто</translation>
    </message>
    <message>
        <source>Chart kind: automatic</source>
        <translation>Тип графика: автоматически</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Chart kind: bars</source>
        <translation>Тип графика: столбцы</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Линии</translation>
    </message>
    <message>
        <source>Chart kind: lines</source>
        <translation>Тип графика: линии</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>График</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>Показать график</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Show the figures as a table</source>
        <translation>Показать значения в виде таблицы</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Show the sources</source>
        <translation>Показать источники</translation>
    </message>
    <message>
        <source>&amp;Indicator</source>
        <translation>&amp;Показатель</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Chart shown as a table</source>
        <translation>График в виде таблицы</translation>
    </message>
    <message>
        <source>Figures of the chart</source>
        <translation>Значения графика</translation>
    </message>
    <message>
        <source>Sources of the charts</source>
        <translation>Источники графиков</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>More chart kinds</source>
        <translation>Другие виды графиков</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Ступени</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Области</translation>
    </message>
    <message>
        <source>Bars side by side</source>
        <translation>Столбцы рядом</translation>
    </message>
    <message>
        <source>Bars to 100 %</source>
        <translation>Столбцы до 100 %</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>В обе стороны</translation>
    </message>
    <message>
        <source>One against the other</source>
        <translation>Один против другого</translation>
    </message>
    <message>
        <source>First and last</source>
        <translation>Первый и последний</translation>
    </message>
    <message>
        <source>Months by years</source>
        <translation>Месяцы по годам</translation>
    </message>
    <message>
        <source>Steps of change</source>
        <translation>Ступени изменений</translation>
    </message>
    <message>
        <source>One chart each</source>
        <translation>Отдельный график для каждого</translation>
    </message>
    <message>
        <source>More chart kinds: %1</source>
        <translation>Другие виды графиков: %1</translation>
    </message>
</context>
<context>
    <name>corridor::ChartTableModel</name>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>how firm a figure is</comment>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>No figure for this period</source>
        <translation>За этот период значения нет</translation>
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
        <translation>Название</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>прогноз</translation>
    </message>
</context>
<context>
    <name>corridor::ColumnMeanings</name>
    <message>
        <source>Figures of %1</source>
        <translation>Значения за %1</translation>
    </message>
    <message>
        <source>as the file says</source>
        <translation>как в файле</translation>
    </message>
    <message>
        <source>%1 of the whole file</source>
        <translation>%1 (весь файл)</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Не используется</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Страна-респондент</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Страна-партнёр</translation>
    </message>
    <message>
        <source>Flow (export, import)</source>
        <translation>Поток (экспорт, импорт)</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Power of ten</source>
        <translation>Степень 10</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Квартал</translation>
    </message>
    <message>
        <source>Scale (thousands, millions)</source>
        <translation>Масштаб (тыс., млн)</translation>
    </message>
    <message>
        <source>Other dimension</source>
        <translation>Другое измерение</translation>
    </message>
</context>
<context>
    <name>corridor::CommandLine</name>
    <message>
        <source>There is no language “%1”; take en, tr, kk or ru.</source>
        <translation>Языка «%1» нет; укажите en, tr, kk или ru.</translation>
    </message>
    <message>
        <source>There is no theme “%1”; take light, dark or system.</source>
        <translation>Темы «%1» нет; укажите light, dark или system.</translation>
    </message>
    <message>
        <source>The answer could not be written: %1.</source>
        <translation>Не удалось записать ответ: %1.</translation>
    </message>
    <message>
        <source>--%1 does not belong here; see --help.</source>
        <translation>Параметр --%1 здесь неприменим; посмотрите справку: --help.</translation>
    </message>
    <message>
        <source>Expected: corridor %1</source>
        <translation>Ожидается: corridor %1</translation>
    </message>
    <message>
        <source>There is no frequency “%1”; take A, H, Q, M, W, D or P.</source>
        <translation>Периодичности «%1» нет; укажите A, H, Q, M, W, D или P.</translation>
    </message>
    <message>
        <source>No figures match; “corridor series” lists what there is.</source>
        <translation>Подходящих значений нет; список имеющихся данных выводит команда «corridor series».</translation>
    </message>
    <message>
        <source>“%1” is not a size; expected such as 1600x900, each side from 320 to 8000.</source>
        <translation>«%1» — не размер; ожидается значение вида 1600x900, каждая сторона от 320 до 8000.</translation>
    </message>
    <message>
        <source>“%1” is not a scale; take 1, 2 or 3.</source>
        <translation>«%1» — не масштаб; укажите 1, 2 или 3.</translation>
    </message>
    <message>
        <source>A picture of %1 pixels is too large; it may have 100 million.</source>
        <translation>Изображение слишком большое (число пикселей: %1); допускается не более 100 миллионов.</translation>
    </message>
    <message>
        <source>“%1” is not a date; expected such as 2025-12-31.</source>
        <translation>«%1» — не дата; ожидается значение вида 2025-12-31.</translation>
    </message>
    <message>
        <source>A picture is light or dark, not “%1”.</source>
        <translation>Изображение может быть light или dark, но не «%1».</translation>
    </message>
    <message>
        <source>“%1” is not a pair; expected such as KAZ-TUR.</source>
        <translation>«%1» — не пара стран; ожидается значение вида KAZ-TUR.</translation>
    </message>
    <message>
        <source>A briefing is about one pair, not %1: call it once for each.</source>
        <translation>Справка составляется по одной паре стран, а не по нескольким (%1): вызовите команду для каждой.</translation>
    </message>
    <message>
        <source>Say where to write: %1.</source>
        <translation>Укажите, куда записывать: %1.</translation>
    </message>
    <message>
        <source>The store has no figures for the pair %1.</source>
        <translation>В хранилище нет значений для пары %1.</translation>
    </message>
    <message>
        <source>%1: %2 (%3 % sure). Rows: %4 read, %5 new, %6 revised, %7 unchanged, %8 merged, %9 skipped</source>
        <translation>%1: %2 (уверенность: %3 %). Строки: прочитано – %4, новых – %5, пересмотрено – %6, без изменений – %7, объединено – %8, пропущено – %9</translation>
    </message>
    <message>
        <source>%1 rejected.</source>
        <translation>отклонено – %1.</translation>
    </message>
    <message>
        <source>Batch %1.</source>
        <translation>Пакет: %1.</translation>
    </message>
    <message>
        <source>Nothing was written: --accept-partial takes the rest.</source>
        <translation>Ничего не записано: параметр --accept-partial принимает остальные строки.</translation>
    </message>
    <message>
        <source>There is no format “%1”; take one of: %2.</source>
        <translation>Формата «%1» нет; укажите один из следующих: %2.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>Не удалось прочитать %1: %2.</translation>
    </message>
    <message>
        <source>import: what the columns mean, as a JSON file.</source>
        <translation>import: значения столбцов, файл JSON.</translation>
    </message>
    <message>
        <source>import: utf-8, utf-16le, windows-1251, windows-1254 …</source>
        <translation>import: utf-8, utf-16le, windows-1251, windows-1254 …</translation>
    </message>
    <message>
        <source>import: which file of an archive.</source>
        <translation>import: какой файл из архива.</translation>
    </message>
    <message>
        <source>import: the unit, where the file does not say it.</source>
        <translation>import: единица измерения, если она не указана в файле.</translation>
    </message>
    <message>
        <source>import: title of the data set.</source>
        <translation>import: название набора данных.</translation>
    </message>
    <message>
        <source>import: where it is published.</source>
        <translation>import: где опубликовано.</translation>
    </message>
    <message>
        <source>import: who publishes it.</source>
        <translation>import: кто публикует.</translation>
    </message>
    <message>
        <source>import: only say what would change; write nothing.</source>
        <translation>import: только показать, что изменится; ничего не записывать.</translation>
    </message>
    <message>
        <source>import: take the other rows when some are rejected.</source>
        <translation>import: принять остальные строки, если некоторые отклонены.</translation>
    </message>
    <message>
        <source>export: the whole store as tidy CSV.</source>
        <translation>export: всё хранилище в виде tidy CSV.</translation>
    </message>
    <message>
        <source>There is no page “%1” to report; take overview, trade, investment, education, transport, timeline, targets, mirror, products, compare or all.</source>
        <translation>Страницы «%1» для отчёта нет; укажите overview, trade, investment, education, transport, timeline, targets, mirror, products, compare или all.</translation>
    </message>
    <message>
        <source>--forecast takes a number of periods from 1 to %1, not “%2”.</source>
        <translation>--forecast принимает число периодов от 1 до %1, а не «%2».</translation>
    </message>
    <message>
        <source>Pictures that Corridor exported: open FILE.png, or the file alone, opens the view again; inspect FILE.png prints what it carries; verify FILE.png says whether it matches, its figures have changed since (exit code 3), or it was altered (4).</source>
        <translation>Рисунки, экспортированные из Corridor: open ФАЙЛ.png или просто имя файла снова открывает вид; inspect ФАЙЛ.png печатает, что в нём содержится; verify ФАЙЛ.png сообщает, соответствует ли он, изменились ли с тех пор значения (код выхода 3) и не был ли файл изменён (4).</translation>
    </message>
    <message>
        <source>report, series, figures, import, batches, inspect, verify: print JSON.</source>
        <translation>report, series, figures, import, batches, inspect, verify: вывод в формате JSON.</translation>
    </message>
    <message>
        <source>There is no command “%1”; take report, briefing, series, figures, import, batches, undo, export, open, inspect or verify, or see --help.</source>
        <translation>Команды «%1» нет; укажите report, briefing, series, figures, import, batches, undo, export, open, inspect или verify либо посмотрите справку: --help.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made; check its name and permissions.</source>
        <translation>Не удалось создать папку %1; проверьте её имя и права доступа.</translation>
    </message>
    <message>
        <source>none: they were too many for a picture</source>
        <translation>нет: их было слишком много для рисунка</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Целостность</translation>
    </message>
    <message>
        <source>whole: the file is as it was exported</source>
        <translation>сохранена: файл такой, каким был экспортирован</translation>
    </message>
    <message>
        <source>altered: the file is not as it was exported</source>
        <translation>нарушена: файл не такой, каким был экспортирован</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Рисунок</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Значения</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>%1: altered. The file is not as it was exported: do not rely on it.</source>
        <translation>%1: изменён. Файл не такой, каким был экспортирован: не полагайтесь на него.</translation>
    </message>
    <message numerus="yes">
        <source>%1: matches. The file is as it was exported, and its %n figures are those of the store.</source>
        <translation>
            <numerusform>%1: соответствует. Файл такой, каким был экспортирован; %n значение в нём то же, что в хранилище.</numerusform>
            <numerusform>%1: соответствует. Файл такой, каким был экспортирован; %n значения в нём те же, что в хранилище.</numerusform>
            <numerusform>%1: соответствует. Файл такой, каким был экспортирован; %n значений в нём те же, что в хранилище.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: figures have changed since: %n of %2. Then ▸ now:</source>
        <translation>
            <numerusform>%1: с тех пор изменилось %n значение из %2. Тогда ▸ сейчас:</numerusform>
            <numerusform>%1: с тех пор изменились %n значения из %2. Тогда ▸ сейчас:</numerusform>
            <numerusform>%1: с тех пор изменилось %n значений из %2. Тогда ▸ сейчас:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is as it was exported, but carries no figures to compare: they were too many for a picture.</source>
        <translation>%1 такой, каким был экспортирован, но не содержит значений для сравнения: их было слишком много для рисунка.</translation>
    </message>
    <message>
        <source>A preset has a size: give --preset or --size.</source>
        <translation>У заготовки свой размер: укажите --preset или --size.</translation>
    </message>
    <message>
        <source>The four languages show the same: %1 numbers, %2 texts, on %3 pages.</source>
        <translation>На четырёх языках показано одно и то же: чисел – %1, текстов – %2, страниц – %3.</translation>
    </message>
    <message numerus="yes">
        <source>The languages differ in %n place(s); %1 lists them.</source>
        <translation>
            <numerusform>Языки расходятся в %n месте; оно указано в %1.</numerusform>
            <numerusform>Языки расходятся в %n местах; они перечислены в %1.</numerusform>
            <numerusform>Языки расходятся в %n местах; они перечислены в %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) failed.</source>
        <translation>
            <numerusform>Не записан ещё %n файл.</numerusform>
            <numerusform>Не записано ещё %n файла.</numerusform>
            <numerusform>Не записано ещё %n файлов.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no format “%1”; take %2.</source>
        <translation>Формата «%1» нет; укажите один из: %2.</translation>
    </message>
    <message>
        <source>There is no preset “%1”; take %2.</source>
        <translation>Заготовки «%1» нет; укажите одну из: %2.</translation>
    </message>
    <message>
        <source>import: the format, if not recognised; report: png, svg, pdf, csv, xlsx, json, sdmx-csv, several with commas.</source>
        <translation>import: формат, если он не распознан; report: png, svg, pdf, csv, xlsx, json, sdmx-csv, несколько через запятую.</translation>
    </message>
    <message>
        <source>report: 1, 2 or 3 times as many pixels.</source>
        <translation>report: пикселей в 1, 2 или 3 раза больше.</translation>
    </message>
    <message>
        <source>report: a size by name: slide, slide-small, a4, a4-landscape, square or social.</source>
        <translation>report: размер по имени: slide, slide-small, a4, a4-landscape, square или social.</translation>
    </message>
    <message>
        <source>report: compare what the four languages show, and write it there, as CSV or .json.</source>
        <translation>report: сравнить, что показано на четырёх языках, и записать туда как CSV или .json.</translation>
    </message>
    <message>
        <source>report: date in the footer; if not given, that of the newest source.</source>
        <translation>report: дата внизу; если не указана – дата новейшего источника.</translation>
    </message>
    <message>
        <source>report: folder to write to.</source>
        <translation>report: папка для записи.</translation>
    </message>
    <message>
        <source>report: names of the files, of text and {pair}, {page}, {lang}, {format}, {date}, {indicator}, {title} and {preset}; {page}-{lang} if not given.</source>
        <translation>report: имена файлов из текста и полей {pair}, {page}, {lang}, {format}, {date}, {indicator}, {title} и {preset}; если не указаны – {page}-{lang}.</translation>
    </message>
    <message>
        <source>report: size in pixels, 1600x900 if not given.</source>
        <translation>report: размер в пикселях; если не указан – 1600x900.</translation>
    </message>
    <message>
        <source>report: two countries, such as KAZ-TUR; may be repeated.</source>
        <translation>report: две страны, например KAZ-TUR; можно повторять.</translation>
    </message>
</context>
<context>
    <name>corridor::ComparePage</name>
    <message>
        <source>Chart</source>
        <translation>График</translation>
    </message>
    <message>
        <source>Show as a chart</source>
        <translation>Показать графиком</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Показать таблицей</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Show the sources</source>
        <translation>Показать источники</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Годы</translation>
    </message>
    <message>
        <source>Figures by year</source>
        <translation>Данные по годам</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Месяцы</translation>
    </message>
    <message>
        <source>Figures by month</source>
        <translation>Данные по месяцам</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Что сравнивается</translation>
    </message>
    <message>
        <source>Add a pair to compare with</source>
        <translation>Добавить пару для сравнения</translation>
    </message>
    <message>
        <source>Pairs compared</source>
        <translation>Сравниваемые пары</translation>
    </message>
    <message>
        <source>Figures of the pairs</source>
        <translation>Данные пар</translation>
    </message>
    <message>
        <source>Sources of the charts</source>
        <translation>Источники графиков</translation>
    </message>
    <message>
        <source>Six pairs at most</source>
        <translation>Не более шести пар</translation>
    </message>
    <message>
        <source>Add a pair: type a country</source>
        <translation>Добавить пару: введите страну</translation>
    </message>
    <message>
        <source>What is computed from the figures</source>
        <translation>Что вычисляется по значениям</translation>
    </message>
    <message>
        <source>As published</source>
        <comment>nothing is computed from the figures</comment>
        <translation>Как опубликовано</translation>
    </message>
</context>
<context>
    <name>corridor::ComputeBar</name>
    <message>
        <source>Compute</source>
        <translation>Вычислить</translation>
    </message>
    <message>
        <source>Compute from the figures</source>
        <translation>Вычислить по значениям</translation>
    </message>
    <message>
        <source>Changes, indices, shares, prices and balances</source>
        <translation>Изменения, индексы, доли, цены и сальдо</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>Apply the computation</source>
        <translation>Применить вычисление</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close without computing</source>
        <translation>Закрыть без вычисления</translation>
    </message>
    <message>
        <source>Index to a year…</source>
        <translation>Индекс к году…</translation>
    </message>
    <message>
        <source>Sum of the last periods…</source>
        <translation>Сумма за последние периоды…</translation>
    </message>
    <message>
        <source>Average of the last periods…</source>
        <translation>Среднее за последние периоды…</translation>
    </message>
    <message>
        <source>Constant prices…</source>
        <translation>Постоянные цены…</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Index to an event…</source>
        <translation>Индекс к событию…</translation>
    </message>
    <message>
        <source>Event that is 100:</source>
        <translation>Событие, принятое за 100:</translation>
    </message>
    <message>
        <source>Event that the index starts from</source>
        <translation>Событие, с которого начинается индекс</translation>
    </message>
    <message>
        <source>Number of periods</source>
        <translation>Число периодов</translation>
    </message>
    <message>
        <source>Periods:</source>
        <translation>Периодов:</translation>
    </message>
    <message>
        <source>Base year</source>
        <translation>Базисный год</translation>
    </message>
    <message>
        <source>Base year:</source>
        <translation>Базисный год:</translation>
    </message>
    <message>
        <source>Usual price index</source>
        <translation>Обычный индекс цен</translation>
    </message>
    <message>
        <source>Price index to deflate by</source>
        <translation>Индекс цен для дефлирования</translation>
    </message>
    <message>
        <source>Do not compute any more: %1</source>
        <translation>Больше не вычислять: %1</translation>
    </message>
    <message>
        <source>No forecast</source>
        <translation>Без прогноза</translation>
    </message>
    <message numerus="yes">
        <source>Forecast: %n period(s)</source>
        <translation>
            <numerusform>Прогноз: %n период</numerusform>
            <numerusform>Прогноз: %n периода</numerusform>
            <numerusform>Прогноз: %n периодов</numerusform>
        </translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Прогноз</translation>
    </message>
    <message>
        <source>Carries the lines on, with the range they are likely to stay in</source>
        <translation>Продолжает линии с вероятным диапазоном</translation>
    </message>
</context>
<context>
    <name>corridor::DataPage</name>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Filter by any word</source>
        <translation>Фильтр по любому слову</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Страна-респондент</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Страна-партнёр</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Сбросить фильтры</translation>
    </message>
    <message>
        <source>Active filters</source>
        <translation>Действующие фильтры</translation>
    </message>
    <message>
        <source>No figure matches the filters. Remove one of them to see more.</source>
        <translation>Нет значений, подходящих под фильтры. Уберите один из фильтров, чтобы увидеть больше.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Значения</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>✕</source>
        <translation>✕</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Закрыть подробности</translation>
    </message>
    <message numerus="yes">
        <source>%1 figures</source>
        <translation>
            <numerusform>%1 значение</numerusform>
            <numerusform>%1 значения</numerusform>
            <numerusform>%1 значений</numerusform>
        </translation>
    </message>
    <message>
        <source>All indicators</source>
        <translation>Все показатели</translation>
    </message>
    <message>
        <source>All reporters</source>
        <translation>Все респонденты</translation>
    </message>
    <message>
        <source>All partners</source>
        <translation>Все партнёры</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Все источники</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>Reporter: %1</source>
        <translation>Респондент: %1</translation>
    </message>
    <message>
        <source>Partner: %1</source>
        <translation>Партнёр: %1</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>Убрать фильтр: %1</translation>
    </message>
</context>
<context>
    <name>corridor::ExportDialog</name>
    <message>
        <source>Preview of the picture</source>
        <translation>Предварительный просмотр изображения</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Формат</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>&amp;Ширина</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ширина</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>&amp;Высота</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Высота</translation>
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
        <translation>&amp;Заголовок</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Легенда</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Имя файла</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>О&amp;бзор…</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 пикселей</translation>
    </message>
    <message>
        <source>A file of this name exists and will be replaced.</source>
        <translation>Файл с таким именем уже есть и будет заменён.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another.</source>
        <translation>Папку %1 создать не удаётся. Выберите другую.</translation>
    </message>
    <message>
        <source>This folder is a file. Choose another.</source>
        <translation>Это файл, а не папка. Выберите другую.</translation>
    </message>
    <message>
        <source>The folder will be made.</source>
        <translation>Папка будет создана.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Drag the picture into another program.</source>
        <translation>Перетащите изображение в другую программу.</translation>
    </message>
    <message>
        <source>Preview of the file</source>
        <translation>Предварительный просмотр файла</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>Language of the file</source>
        <translation>Язык файла</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Размер</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Единица</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>&amp;DPI</source>
        <translation>&amp;DPI</translation>
    </message>
    <message>
        <source>Dots per inch</source>
        <translation>Точек на дюйм</translation>
    </message>
    <message>
        <source>Loo&amp;k</source>
        <translation>&amp;Оформление</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>Tra&amp;nsparent ground</source>
        <translation>Прозрачный фо&amp;н</translation>
    </message>
    <message>
        <source>Transparent ground</source>
        <translation>Прозрачный фон</translation>
    </message>
    <message>
        <source>Nothing is painted behind the picture, so that it can lie on a slide of any colour.</source>
        <translation>За изображением ничего не закрашивается, поэтому его можно положить на слайд любого цвета.</translation>
    </message>
    <message>
        <source>Gre&amp;yscale</source>
        <translation>&amp;Оттенки серого</translation>
    </message>
    <message>
        <source>Greyscale</source>
        <translation>Оттенки серого</translation>
    </message>
    <message>
        <source>For paper without colour: greys far apart and marks of different shapes tell the series apart.</source>
        <translation>Для печати без цвета: ряды различаются далёкими друг от друга оттенками серого и формой отметок.</translation>
    </message>
    <message>
        <source>Su&amp;btitle</source>
        <translation>Под&amp;заголовок</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Подзаголовок</translation>
    </message>
    <message>
        <source>Le&amp;gend</source>
        <translation>&amp;Легенда</translation>
    </message>
    <message>
        <source>The names beside the marks, and what the marks mean.</source>
        <translation>Названия рядом с отметками и значение отметок.</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>Со&amp;бытия</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <source>Marks of events on charts.</source>
        <translation>Отметки событий на диаграммах.</translation>
    </message>
    <message>
        <source>Foo&amp;tnotes</source>
        <translation>При&amp;мечания</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>S&amp;ources</source>
        <translation>&amp;Источники</translation>
    </message>
    <message>
        <source>Without its sources nobody can check a picture: they stay in it until you say that you name them.</source>
        <translation>Изображение без источников никто не сможет проверить: они останутся в нём, пока вы не подтвердите, что укажете их сами.</translation>
    </message>
    <message>
        <source>I name the sources &amp;myself</source>
        <translation>Источники &amp;укажу сам</translation>
    </message>
    <message>
        <source>I name the sources myself</source>
        <translation>Источники укажу сам</translation>
    </message>
    <message>
        <source>The &amp;picture carries its data</source>
        <translation>Изображение несёт свои &amp;данные</translation>
    </message>
    <message>
        <source>The picture carries its data</source>
        <translation>Изображение несёт свои данные</translation>
    </message>
    <message>
        <source>A PNG holds the view and the figures that it is drawn from: dropped on Corridor it opens again. Untick it where the figures must not travel.</source>
        <translation>PNG содержит вид и показатели, по которым он построен: если перетащить его в Corridor, он откроется снова. Снимите отметку, если показатели не должны выходить наружу.</translation>
    </message>
    <message>
        <source>Numbers as &amp;people read them</source>
        <translation>Числа в виде для &amp;чтения</translation>
    </message>
    <message>
        <source>Numbers as people read them</source>
        <translation>Числа в виде для чтения</translation>
    </message>
    <message>
        <source>With separators and units of the language, for reading. Without it numbers stand as they are stored, for computing.</source>
        <translation>Для чтения: с разделителями и единицами языка. Без отметки числа записываются так, как хранятся, — для расчётов.</translation>
    </message>
    <message>
        <source>File n&amp;ame</source>
        <translation>Имя &amp;файла</translation>
    </message>
    <message>
        <source>Folde&amp;r</source>
        <translation>&amp;Папка</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Выбрать файл</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy to the clipboard</source>
        <translation>Копировать в буфер обмена</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Изображение PNG</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Рисунок SVG</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>Страница PDF</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Таблица CSV</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Книга Excel (XLSX)</translation>
    </message>
    <message>
        <source>JSON data</source>
        <translation>Данные JSON</translation>
    </message>
    <message>
        <source>SDMX-CSV 2.0</source>
        <translation>SDMX-CSV 2.0</translation>
    </message>
    <message>
        <source>A workbook with a sheet for each group of series and one of sources. Numbers and dates are numbers and dates, with the formats of the language.</source>
        <translation>Книга с листом для каждой группы рядов и листом источников. Числа и даты записаны как числа и даты в форматах языка.</translation>
    </message>
    <message>
        <source>The page with its charts, figures and sources, for programs.</source>
        <translation>Страница с диаграммами, показателями и источниками — для программ.</translation>
    </message>
    <message>
        <source>The figures with the dimensions of their series, for other statistical systems; Corridor reads them again.</source>
        <translation>Показатели с измерениями их рядов — для других статистических систем; Corridor читает их снова.</translation>
    </message>
    <message>
        <source>A line for each figure, with its series, period, unit and source.</source>
        <translation>По строке на каждый показатель: ряд, период, единица и источник.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлое</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмное</translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <translation>Введите имя файла.</translation>
    </message>
    <message>
        <source>The picture has more than 100 million pixels. Choose a smaller size or scale.</source>
        <translation>В изображении больше 100 миллионов пикселей. Выберите меньший размер или масштаб.</translation>
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
        <translation>Изображение скопировано</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>Sent to the printer %1</source>
        <translation>Отправлено на принтер %1</translation>
    </message>
</context>
<context>
    <name>corridor::FigureDetails</name>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Source of the figure</source>
        <translation>Источник значения</translation>
    </message>
    <message>
        <source>Open the web page</source>
        <translation>Открыть веб-страницу</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>Как в источнике</translation>
    </message>
    <message>
        <source>Address of the source</source>
        <translation>Адрес источника</translation>
    </message>
</context>
<context>
    <name>corridor::FigureTableModel</name>
    <message>
        <source>Total</source>
        <comment>all commodities together</comment>
        <translation>Всего</translation>
    </message>
    <message>
        <source>As printed: %1</source>
        <translation>Как в источнике: %1</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Reporter</source>
        <comment>country whose figures these are</comment>
        <translation>Страна-респондент</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Страна-партнёр</translation>
    </message>
    <message>
        <source>Commodity</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>how firm a figure is</comment>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
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
        <translation>Показатели партнёрства двух стран, каждый — с указанием источника.
Corridor — свободная программа, распространяемая по лицензии GNU General Public License версии 3 или более поздней. Никаких гарантий не предоставляется.
Программа использует Qt %1 и SQLite; у каждого из них своя лицензия.</translation>
    </message>
</context>
<context>
    <name>corridor::Import</name>
    <message>
        <source>The mapping is not usable (%1). Expected JSON: {&quot;columns&quot;: {HEAD: ROLE}, &quot;constants&quot;: {ROLE: VALUE}, &quot;headerLine&quot;: N}.</source>
        <translation>Сопоставление использовать нельзя (%1). Ожидается JSON: {&quot;columns&quot;: {HEAD: ROLE}, &quot;constants&quot;: {ROLE: VALUE}, &quot;headerLine&quot;: N}.</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>Вставленная таблица</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>Не удалось записать %1: %2.</translation>
    </message>
    <message>
        <source>The file could not be read: %1.</source>
        <translation>Не удалось прочитать файл: %1.</translation>
    </message>
    <message>
        <source>The file is empty. Download it again.</source>
        <translation>Файл пуст. Скачайте его ещё раз.</translation>
    </message>
    <message>
        <source>a table, JSON or XML</source>
        <translation>таблица, JSON или XML</translation>
    </message>
    <message>
        <source>This file holds no figures: %1. Choose the data file instead.</source>
        <translation>В этом файле нет значений: %1. Выберите вместо него файл с данными.</translation>
    </message>
    <message>
        <source>a file with figures</source>
        <translation>файл со значениями</translation>
    </message>
    <message>
        <source>The file is well-formed, but there is no figure in it.</source>
        <translation>Структура файла правильная, но в нём нет ни одного значения.</translation>
    </message>
    <message>
        <source>at least one figure</source>
        <translation>хотя бы одно значение</translation>
    </message>
    <message>
        <source>The format was not recognised. Say what the columns mean, or choose a format.</source>
        <translation>Формат не распознан. Укажите, что означают столбцы, или выберите формат.</translation>
    </message>
    <message>
        <source>a known format, or a mapping of columns</source>
        <translation>известный формат или сопоставление столбцов</translation>
    </message>
    <message>
        <source>This looks like “%1”, a format known from documents only. Look at the preview, or give --format %1.</source>
        <translation>Похоже на формат «%1», известный только по документации. Проверьте предварительный просмотр или укажите --format %1.</translation>
    </message>
    <message>
        <source>a confirmed format</source>
        <translation>подтверждённый формат</translation>
    </message>
    <message>
        <source>This is a pointer of Git LFS, not the file itself. Fetch the file first.</source>
        <translation>Это не сам файл, а указатель Git LFS. Сначала загрузите файл.</translation>
    </message>
    <message>
        <source>the file itself</source>
        <translation>сам файл</translation>
    </message>
    <message>
        <source>The archive or workbook is damaged (%1). Download it again.</source>
        <translation>Архив или книга повреждены (%1). Скачайте файл ещё раз.</translation>
    </message>
    <message>
        <source>an intact archive or workbook</source>
        <translation>неповреждённый архив или книга</translation>
    </message>
    <message>
        <source>The file is protected by a password. Save it without one.</source>
        <translation>Файл защищён паролем. Сохраните его без пароля.</translation>
    </message>
    <message>
        <source>a file without a password</source>
        <translation>файл без пароля</translation>
    </message>
    <message>
        <source>The archive holds “%1”, which is not a plain file. Unpack it yourself and import the data file.</source>
        <translation>В архиве есть «%1», а это не обычный файл. Распакуйте архив самостоятельно и импортируйте файл с данными.</translation>
    </message>
    <message>
        <source>plain files only</source>
        <translation>только обычные файлы</translation>
    </message>
    <message>
        <source>The file is larger than is safe to open (%1). Split it.</source>
        <translation>Файл слишком велик, чтобы открыть его безопасно (%1). Разделите его.</translation>
    </message>
    <message>
        <source>The file is nested deeper than any data format is.</source>
        <translation>Вложенность в файле глубже, чем бывает в форматах данных.</translation>
    </message>
    <message>
        <source>Reading the workbook took too long. Save the sheet as CSV and import that.</source>
        <translation>Чтение книги заняло слишком много времени. Сохраните лист в формате CSV и импортируйте его.</translation>
    </message>
    <message>
        <source>The bytes %1 are no character of this encoding. Choose another encoding.</source>
        <translation>Байты %1 не соответствуют ни одному символу этой кодировки. Выберите другую кодировку.</translation>
    </message>
    <message>
        <source>text in one encoding</source>
        <translation>текст в одной кодировке</translation>
    </message>
    <message>
        <source>There is a NUL byte in the text. The file is damaged or no text.</source>
        <translation>В тексте есть байт NUL. Файл повреждён или не является текстом.</translation>
    </message>
    <message>
        <source>text without NUL bytes</source>
        <translation>текст без байтов NUL</translation>
    </message>
    <message>
        <source>The quote that opens here is never closed. Close it, or remove it.</source>
        <translation>Открытая здесь кавычка не закрыта. Закройте или удалите её.</translation>
    </message>
    <message>
        <source>a closing quote</source>
        <translation>закрывающая кавычка</translation>
    </message>
    <message>
        <source>After a closing quote stands “%1”. Double the quotes inside a field.</source>
        <translation>После закрывающей кавычки стоит «%1». Удвойте кавычки внутри поля.</translation>
    </message>
    <message>
        <source>a separator or the end of the line</source>
        <translation>разделитель или конец строки</translation>
    </message>
    <message>
        <source>A field is longer than 1 MiB. Is the separator right?</source>
        <translation>Поле длиннее 1 МиБ. Правильно ли указан разделитель?</translation>
    </message>
    <message>
        <source>A line is longer than 16 MiB. Is this a table?</source>
        <translation>Строка длиннее 16 МиБ. Это таблица?</translation>
    </message>
    <message>
        <source>A line has more than 4,096 fields. Is the separator right?</source>
        <translation>В строке более 4096 полей. Правильно ли указан разделитель?</translation>
    </message>
    <message>
        <source>The file is not well-formed: %1. Download it again.</source>
        <translation>Структура файла нарушена: %1. Скачайте его ещё раз.</translation>
    </message>
    <message>
        <source>The XML declares a document type, which data files never need. It is not read, for safety.</source>
        <translation>XML содержит объявление типа документа, которое файлам данных не нужно. В целях безопасности файл не читается.</translation>
    </message>
    <message>
        <source>XML without a document type</source>
        <translation>XML без объявления типа документа</translation>
    </message>
    <message>
        <source>The file ends in the middle. Download it again.</source>
        <translation>Файл обрывается на середине. Скачайте его ещё раз.</translation>
    </message>
    <message>
        <source>a whole file</source>
        <translation>полный файл</translation>
    </message>
    <message>
        <source>The column “%1” is missing. Add it, or choose another format.</source>
        <translation>Нет столбца «%1». Добавьте его или выберите другой формат.</translation>
    </message>
    <message>
        <source>The column “%1” is there twice. Remove or rename one.</source>
        <translation>Столбец «%1» встречается дважды. Удалите или переименуйте один из них.</translation>
    </message>
    <message>
        <source>Cancelled. The store is as it was.</source>
        <translation>Отменено. Хранилище не изменилось.</translation>
    </message>
    <message>
        <source>The row has %1 fields instead of %2. Is a separator or quote missing?</source>
        <translation>Число полей в строке – %1, а ожидается %2. Не пропущен ли разделитель или кавычка?</translation>
    </message>
    <message>
        <source>“%1” is no number. Correct it, or choose another style of numbers.</source>
        <translation>«%1» – не число. Исправьте его или выберите другой формат чисел.</translation>
    </message>
    <message>
        <source>a number, or a mark for a missing one</source>
        <translation>число или обозначение отсутствующего значения</translation>
    </message>
    <message>
        <source>“%1” is too large a number. Correct it.</source>
        <translation>«%1» – слишком большое число. Исправьте его.</translation>
    </message>
    <message>
        <source>a number below 1.8e308</source>
        <translation>число меньше 1.8e308</translation>
    </message>
    <message>
        <source>“%1” may have a decimal mark or a thousands separator. Choose the style of numbers.</source>
        <translation>В «%1» может стоять десятичный разделитель или разделитель тысяч. Выберите формат чисел.</translation>
    </message>
    <message>
        <source>a choice of the style of numbers</source>
        <translation>выбор формата чисел</translation>
    </message>
    <message>
        <source>“%1” is no period. Write it like 2025, 2025-H1, 2025-Q2 or 2025-06.</source>
        <translation>«%1» – не период. Укажите его в виде 2025, 2025-H1, 2025-Q2 или 2025-06.</translation>
    </message>
    <message>
        <source>a period like 2025, 2025-H1, 2025-Q2, 2025-06 or 2025-06-30</source>
        <translation>период вида 2025, 2025-H1, 2025-Q2, 2025-06 или 2025-06-30</translation>
    </message>
    <message>
        <source>“%1” is no status. Take one of these: %2.</source>
        <translation>«%1» – не статус. Укажите один из следующих: %2.</translation>
    </message>
    <message>
        <source>The country “%1” is not known. Correct it.</source>
        <translation>Страна «%1» неизвестна. Исправьте её.</translation>
    </message>
    <message>
        <source>a country&apos;s code or name</source>
        <translation>код или название страны</translation>
    </message>
    <message>
        <source>“%1” is no flow. Write export, import, re-export or re-import.</source>
        <translation>«%1» – не поток. Укажите экспорт, импорт, реэкспорт или реимпорт.</translation>
    </message>
    <message>
        <source>export, import, re-export or re-import</source>
        <translation>экспорт, импорт, реэкспорт или реимпорт</translation>
    </message>
    <message>
        <source>The unit “%1” is not known. Choose the unit.</source>
        <translation>Единица измерения «%1» неизвестна. Выберите единицу измерения.</translation>
    </message>
    <message>
        <source>a known unit</source>
        <translation>известная единица измерения</translation>
    </message>
    <message>
        <source>“%1” is not stated here. Add it, or say it for the whole file.</source>
        <translation>«%1» здесь не указано. Добавьте или укажите для всего файла.</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>значение</translation>
    </message>
    <message>
        <source>The same figure was there before with another value (line %2). Remove one of them.</source>
        <translation>То же значение уже встречалось с другой величиной (строка %2). Удалите одно из них.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of notes beside the table were left out.</source>
        <translation>
            <numerusform>%n строка примечаний вне таблицы пропущена.</numerusform>
            <numerusform>%n строки примечаний вне таблицы пропущены.</numerusform>
            <numerusform>%n строк примечаний вне таблицы пропущено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the legend below the table were left out.</source>
        <translation>
            <numerusform>%n строка пояснений под таблицей пропущена.</numerusform>
            <numerusform>%n строки пояснений под таблицей пропущены.</numerusform>
            <numerusform>%n строк пояснений под таблицей пропущено.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet “%1” was left out: no figures.</source>
        <translation>Лист «%1» пропущен: в нём нет значений.</translation>
    </message>
    <message>
        <source>Only the first table was read.</source>
        <translation>Прочитана только первая таблица.</translation>
    </message>
    <message>
        <source>Columns that are no flow of trade were left out: %1.</source>
        <translation>Пропущены столбцы, которые не являются торговыми потоками: %1.</translation>
    </message>
    <message>
        <source>Only the values of exports and imports were read, no other columns.</source>
        <translation>Прочитаны только стоимости экспорта и импорта, остальные столбцы пропущены.</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) without a period were left out.</source>
        <translation>
            <numerusform>%n столбец без периода пропущен.</numerusform>
            <numerusform>%n столбца без периода пропущены.</numerusform>
            <numerusform>%n столбцов без периода пропущено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quantity(ies) were left out: their unit is not that of the rest of the series.</source>
        <translation>
            <numerusform>%n количество пропущено: его единица отличается от единицы остального ряда.</numerusform>
            <numerusform>%n количества пропущены: их единица отличается от единицы остального ряда.</numerusform>
            <numerusform>%n количеств пропущено: их единица отличается от единицы остального ряда.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is page %1 of %2: the other pages are files of their own.</source>
        <translation>Это страница %1 из %2: остальные страницы – отдельные файлы.</translation>
    </message>
    <message>
        <source>The file names no unit for some figures. They are taken as plain counts.</source>
        <translation>Для некоторых значений в файле не указана единица измерения. Они приняты как количество штук.</translation>
    </message>
    <message>
        <source>The file does not say the unit of its values. Choose it if you know.</source>
        <translation>В файле не указана единица измерения значений. Выберите её, если она вам известна.</translation>
    </message>
    <message>
        <source>The file does not say its unit. Thousand US dollars were assumed, as on Trade Map.</source>
        <translation>В файле не указана единица измерения. Приняты тысячи долларов США, как на Trade Map.</translation>
    </message>
    <message>
        <source>No column says unit and scale. The figures are taken as they are written.</source>
        <translation>Нет столбца с единицей измерения и масштабом. Значения приняты так, как они записаны.</translation>
    </message>
    <message>
        <source>Neither the file nor its name says which measure of investment this is.</source>
        <translation>Ни в файле, ни в его имени не указано, какой это показатель инвестиций.</translation>
    </message>
    <message>
        <source>The file names no product. All products together were assumed.</source>
        <translation>Товар в файле не указан. Приняты все товары вместе.</translation>
    </message>
    <message>
        <source>The file names neither indicator nor unit. Both come from its name, or from you.</source>
        <translation>В файле не указаны ни показатель, ни единица измерения. Они берутся из имени файла или от вас.</translation>
    </message>
    <message>
        <source>The file names no country. The figures were put under %1, the country of its publisher (%2).</source>
        <translation>Страна в файле не указана. Значения отнесены к стране издателя (%2): %1.</translation>
    </message>
    <message>
        <source>a list of countries</source>
        <translation>список стран</translation>
    </message>
    <message>
        <source>a list of product codes</source>
        <translation>список кодов товаров</translation>
    </message>
    <message>
        <source>a list of indicators</source>
        <translation>список показателей</translation>
    </message>
    <message>
        <source>a list of codes and names</source>
        <translation>список кодов и названий</translation>
    </message>
    <message>
        <source>metadata about countries</source>
        <translation>метаданные о странах</translation>
    </message>
    <message>
        <source>metadata about indicators</source>
        <translation>метаданные о показателях</translation>
    </message>
    <message>
        <source>notes on figures</source>
        <translation>примечания к значениям</translation>
    </message>
    <message>
        <source>notes on years</source>
        <translation>примечания к годам</translation>
    </message>
    <message>
        <source>a data dictionary</source>
        <translation>словарь данных</translation>
    </message>
    <message>
        <source>a concordance of product codes</source>
        <translation>таблица соответствия кодов товаров</translation>
    </message>
    <message>
        <source>an SDMX structure message: code lists and definitions</source>
        <translation>структурное сообщение SDMX: списки кодов и определения</translation>
    </message>
    <message>
        <source>a JSON-stat collection: links to data sets</source>
        <translation>коллекция JSON-stat: ссылки на наборы данных</translation>
    </message>
    <message>
        <source>an error message of a web service</source>
        <translation>сообщение об ошибке веб-службы</translation>
    </message>
    <message>
        <source>an answer of a web service without data</source>
        <translation>ответ веб-службы без данных</translation>
    </message>
</context>
<context>
    <name>corridor::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Импорт данных</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Формат</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Кодировка</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>Se&amp;parator</source>
        <translation>&amp;Разделитель</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Разделитель</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>&amp;Числа</translation>
    </message>
    <message>
        <source>Style of numbers</source>
        <translation>Формат чисел</translation>
    </message>
    <message>
        <source>File in &amp;archive</source>
        <translation>Файл в &amp;архиве</translation>
    </message>
    <message>
        <source>File in the archive</source>
        <translation>Файл в архиве</translation>
    </message>
    <message>
        <source>&amp;Reporter</source>
        <translation>&amp;Страна-респондент</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Страна-респондент</translation>
    </message>
    <message>
        <source>Rows as understood</source>
        <translation>Распознанные строки</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>Changed figures</source>
        <translation>Изменённые значения</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Отклонённые строки</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Say what each column means. Corridor remembers it for files with the same columns.</source>
        <translation>Укажите, что означает каждый столбец. Corridor запомнит это для файлов с такими же столбцами.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Pu&amp;blisher</source>
        <translation>&amp;Издатель</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Издатель</translation>
    </message>
    <message>
        <source>&amp;Title of the data set</source>
        <translation>&amp;Название набора данных</translation>
    </message>
    <message>
        <source>Title of the data set</source>
        <translation>Название набора данных</translation>
    </message>
    <message>
        <source>&amp;Web address</source>
        <translation>&amp;Веб-адрес</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Веб-адрес</translation>
    </message>
    <message>
        <source>P&amp;ublished</source>
        <translation>&amp;Опубликовано</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубликовано</translation>
    </message>
    <message>
        <source>Retr&amp;ieved</source>
        <translation>&amp;Дата обращения</translation>
    </message>
    <message>
        <source>Retrieved</source>
        <translation>Дата обращения</translation>
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
        <translation>Наборы данных различаются по издателю и названию: файл следующего года с тем же издателем и названием обновит эти значения.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>Import the other rows although some were rejected</source>
        <translation>Импортировать остальные строки, даже если некоторые отклонены</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход выполнения</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>Определено</translation>
    </message>
    <message>
        <source>Detected: %1</source>
        <translation>Определено: %1</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Запятая</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Точка с запятой</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Табуляция</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Вертикальная черта</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ожидает</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>читается</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>готов</translation>
    </message>
    <message>
        <source>not readable as it is</source>
        <translation>в таком виде не читается</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>импортирован</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>не записан</translation>
    </message>
    <message>
        <source>Writing %1: %2 of %3 figures</source>
        <translation>Запись %1: значений – %2 из %3</translation>
    </message>
    <message>
        <source>%1 a second, %2 s left</source>
        <translation>%1 в секунду, осталось %2 с</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>Вставленная таблица</translation>
    </message>
    <message numerus="yes">
        <source>Reading %1: %n row(s)</source>
        <translation>
            <numerusform>Чтение %1: %n строка</numerusform>
            <numerusform>Чтение %1: %n строки</numerusform>
            <numerusform>Чтение %1: %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % sure</source>
        <translation>уверенность: %1 %</translation>
    </message>
    <message>
        <source>Format as chosen</source>
        <translation>Выбранный формат</translation>
    </message>
    <message>
        <source>%1, recognised by: %2</source>
        <translation>%1; признак: %2</translation>
    </message>
    <message>
        <source>known from documents only: look closely</source>
        <translation>известен только по документации: проверьте внимательно</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Новые: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Изменённые: %1</translation>
    </message>
    <message>
        <source>Unchanged: %1</source>
        <translation>Без изменений: %1</translation>
    </message>
    <message>
        <source>The same twice: %1</source>
        <translation>Повторные: %1</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Пропущенные: %1</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Отклонённые: %1</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>Строки: %1</translation>
    </message>
    <message>
        <source>The first %1 of %2. The old values are kept as earlier vintages.</source>
        <translation>Показано: %1 из %2. Прежние значения хранятся как предыдущие версии данных.</translation>
    </message>
    <message>
        <source>The old values are kept as earlier vintages.</source>
        <translation>Прежние значения хранятся как предыдущие версии данных.</translation>
    </message>
    <message>
        <source>Every row could be taken.</source>
        <translation>Все строки приняты.</translation>
    </message>
    <message>
        <source>Correct these rows in the file, or import the others.</source>
        <translation>Исправьте эти строки в файле или импортируйте остальные.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n file(s)</source>
        <translation>
            <numerusform>Импортировать %n файл</numerusform>
            <numerusform>Импортировать %n файла</numerusform>
            <numerusform>Импортировать %n файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>The store is open for reading only.</source>
        <translation>Хранилище открыто только для чтения.</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 changed.</source>
        <translation>%1: новых – %2, изменённых – %3.</translation>
    </message>
    <message>
        <source>%1: everything was there already.</source>
        <translation>%1: все значения уже были в хранилище.</translation>
    </message>
</context>
<context>
    <name>corridor::ImportMenu</name>
    <message>
        <source>Import files</source>
        <translation>Импорт файлов</translation>
    </message>
    <message>
        <source>Tables and data (*.csv *.tsv *.txt *.json *.xml *.xlsx *.xls *.ods *.zip *.gz *.xz *.zst);;All files (*)</source>
        <translation>Таблицы и данные (*.csv *.tsv *.txt *.json *.xml *.xlsx *.xls *.ods *.zip *.gz *.xz *.zst);;Все файлы (*)</translation>
    </message>
    <message>
        <source>There is no table on the clipboard. Copy the cells in the spreadsheet first.</source>
        <translation>В буфере обмена нет таблицы. Сначала скопируйте ячейки в электронной таблице.</translation>
    </message>
    <message>
        <source>Export the whole store</source>
        <translation>Экспорт всего хранилища</translation>
    </message>
    <message>
        <source>Tidy CSV (*.csv);;All files (*)</source>
        <translation>Tidy CSV (*.csv);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Exported the store: %1</source>
        <translation>Хранилище экспортировано: %1</translation>
    </message>
</context>
<context>
    <name>corridor::ImportTables</name>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Страна-респондент</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Страна-партнёр</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Прежнее</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Новое</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>Why it was not taken</source>
        <translation>Почему не принято</translation>
    </message>
    <message numerus="yes">
        <source>%n without a value</source>
        <translation>
            <numerusform>%n строка без значения</numerusform>
            <numerusform>%n строки без значения</numerusform>
            <numerusform>%n строк без значения</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) or title(s)</source>
        <translation>
            <numerusform>%n примечание или заголовок</numerusform>
            <numerusform>%n примечания или заголовка</numerusform>
            <numerusform>%n примечаний или заголовков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of figures that are there too</source>
        <translation>
            <numerusform>%n составная часть значений, которые тоже есть в файле</numerusform>
            <numerusform>%n составные части значений, которые тоже есть в файле</numerusform>
            <numerusform>%n составных частей значений, которые тоже есть в файле</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of a country with itself</source>
        <translation>
            <numerusform>%n строка о торговле страны с самой собой</numerusform>
            <numerusform>%n строки о торговле страны с самой собой</numerusform>
            <numerusform>%n строк о торговле страны с самой собой</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked as deleted</source>
        <translation>
            <numerusform>%n строка с пометкой об удалении</numerusform>
            <numerusform>%n строки с пометкой об удалении</numerusform>
            <numerusform>%n строк с пометкой об удалении</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with text instead of a number</source>
        <translation>
            <numerusform>%n строка с текстом вместо числа</numerusform>
            <numerusform>%n строки с текстом вместо числа</numerusform>
            <numerusform>%n строк с текстом вместо числа</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>corridor::ImportsPage</name>
    <message>
        <source>&amp;Import files…</source>
        <translation>&amp;Импорт файлов…</translation>
    </message>
    <message>
        <source>Export &amp;tidy CSV…</source>
        <translation>Экспо&amp;рт в tidy CSV…</translation>
    </message>
    <message>
        <source>Drop files of statistical offices anywhere on the window, or paste a table from a spreadsheet. Each file is one batch that can be undone.</source>
        <translation>Перетащите файлы статистических ведомств в любое место окна или вставьте таблицу из электронной таблицы. Каждый файл – один пакет, который можно отменить.</translation>
    </message>
    <message>
        <source>Imports and edits</source>
        <translation>Импорт и правки</translation>
    </message>
    <message>
        <source>Show &amp;source</source>
        <translation>Показать источ&amp;ник</translation>
    </message>
    <message>
        <source>&amp;Undo this batch</source>
        <translation>&amp;Отменить этот пакет</translation>
    </message>
    <message>
        <source>bundled</source>
        <translation>в составе Corridor</translation>
    </message>
    <message>
        <source>import</source>
        <translation>импорт</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>правка</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>File or edit</source>
        <translation>Файл или правка</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>New figures</source>
        <translation>Новые значения</translation>
    </message>
    <message>
        <source>Changed figures</source>
        <translation>Изменённые значения</translation>
    </message>
    <message numerus="yes">
        <source>%n import(s) and edit(s)</source>
        <translation>
            <numerusform>%n операция импорта и правки</numerusform>
            <numerusform>%n операции импорта и правки</numerusform>
            <numerusform>%n операций импорта и правки</numerusform>
        </translation>
    </message>
    <message>
        <source>Select an import to take it back or to see its source.</source>
        <translation>Выберите импорт, чтобы отменить его или увидеть его источник.</translation>
    </message>
    <message>
        <source>The bundled data stay; your own files and edits can be undone.</source>
        <translation>Данные, поставляемые с Corridor, остаются; собственные файлы и правки можно отменить.</translation>
    </message>
    <message>
        <source>This batch was taken back.</source>
        <translation>Этот пакет отменён.</translation>
    </message>
    <message>
        <source>Undo takes this batch out; what was written later stays.</source>
        <translation>Отмена удалит этот пакет; записанное позже останется.</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Импортировать файлы</translation>
    </message>
    <message>
        <source>Export tidy CSV</source>
        <translation>Экспорт в tidy CSV</translation>
    </message>
    <message>
        <source>Show source</source>
        <translation>Показать источник</translation>
    </message>
    <message>
        <source>Undo this batch</source>
        <translation>Отменить этот пакет</translation>
    </message>
</context>
<context>
    <name>corridor::KnownMenu</name>
    <message>
        <source>As known on %1: this store had no figures yet.</source>
        <translation>Как было известно на %1: в хранилище ещё не было значений.</translation>
    </message>
    <message>
        <source>As known on %1</source>
        <translation>Как было известно на %1</translation>
    </message>
    <message>
        <source>What changed since…</source>
        <translation>Что изменилось с тех пор…</translation>
    </message>
</context>
<context>
    <name>corridor::KnownOnDialog</name>
    <message>
        <source>As known on a day</source>
        <translation>Как было известно на день</translation>
    </message>
    <message>
        <source>Every page then shows the figures that this store had at the end of the chosen day, without later imports, corrections and edits.</source>
        <translation>Каждая страница покажет значения, которые были в хранилище на конец выбранного дня, без более поздних импортов, исправлений и правок.</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;День</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>As it is &amp;now</source>
        <translation>Как &amp;сейчас</translation>
    </message>
    <message>
        <source>This store has figures since %1.</source>
        <translation>Значения в хранилище есть с %1.</translation>
    </message>
    <message>
        <source>This store has no figures yet.</source>
        <translation>В хранилище ещё нет значений.</translation>
    </message>
</context>
<context>
    <name>corridor::LifeDialog</name>
    <message>
        <source>Life of a number</source>
        <translation>История числа</translation>
    </message>
    <message>
        <source>Figures that the number rests on</source>
        <translation>Значения, на которых основано число</translation>
    </message>
    <message>
        <source>What is known of it</source>
        <translation>Что о нём известно</translation>
    </message>
    <message>
        <source>Show in the table of figures</source>
        <translation>Показать в таблице данных</translation>
    </message>
    <message>
        <source>Show the source</source>
        <translation>Показать источник</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Копировать как текст</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Open the web page</source>
        <translation>Открыть веб-страницу</translation>
    </message>
</context>
<context>
    <name>corridor::LifeMenu</name>
    <message>
        <source>Point at a number, or go to it with Tab and the arrow keys; then press F4.</source>
        <translation>Наведите на число или перейдите к нему клавишами Tab и стрелками, затем нажмите F4.</translation>
    </message>
</context>
<context>
    <name>corridor::LifeText</name>
    <message>
        <source>observations.csv, of the data that come with Corridor</source>
        <translation>observations.csv из данных, поставляемых с Corridor</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>Как напечатано</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Reporter</source>
        <comment>country whose figures these are</comment>
        <translation>Отчитывающаяся страна</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Страна-партнёр</translation>
    </message>
    <message>
        <source>Commodity</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>how firm a figure is</comment>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Valuation</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Other dimensions</source>
        <translation>Другие измерения</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Издатель</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Набор данных</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Выбор</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубликовано</translation>
    </message>
    <message>
        <source>Retrieved</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>How it came into the store</source>
        <translation>Как попало в хранилище</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Правка</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Other sources for the same</source>
        <translation>Другие источники о том же</translation>
    </message>
    <message>
        <source>Other values it has had</source>
        <translation>Прежние значения</translation>
    </message>
    <message>
        <source>replaced on %1</source>
        <translation>заменено %1</translation>
    </message>
    <message>
        <source>unknown time</source>
        <translation>время неизвестно</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Удалено</translation>
    </message>
    <message>
        <source>it stands no more</source>
        <translation>больше не действует</translation>
    </message>
    <message>
        <source>Computed: %1</source>
        <translation>Рассчитано: %1</translation>
    </message>
    <message numerus="yes">
        <source>It rests on %n figure(s).</source>
        <translation>
            <numerusform>Основано на %n значении.</numerusform>
            <numerusform>Основано на %n значениях.</numerusform>
            <numerusform>Основано на %n значениях.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 of them are listed.</source>
        <translation>Показаны первые %1.</translation>
    </message>
    <message>
        <source>The store has no source for this.</source>
        <translation>В хранилище нет источника для этого.</translation>
    </message>
</context>
<context>
    <name>corridor::MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>&amp;Недавние</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Страница</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>&amp;Bookmarks</source>
        <translation>&amp;Закладки</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Создать…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Открыть…</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>Сохранить &amp;копию…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Настройки…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;Копировать изображение</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <comment>verb, opens the search</comment>
        <translation>&amp;Найти…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Вперёд</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Торговля</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Инвестиции</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Образование</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Транспорт</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>Targets &amp;&amp; claims</source>
        <translation>Цели и утверждения</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <comment>theme</comment>
        <translation>&amp;Системная</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <comment>theme</comment>
        <translation>С&amp;ветлая</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <comment>theme</comment>
        <translation>&amp;Тёмная</translation>
    </message>
    <message>
        <source>&amp;Restore layout</source>
        <translation>Вернуть &amp;исходный вид</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Полноэкранный режим</translation>
    </message>
    <message>
        <source>&amp;Add bookmark…</source>
        <translation>&amp;Добавить закладку…</translation>
    </message>
    <message>
        <source>&amp;Manage bookmarks…</source>
        <translation>&amp;Управление закладками…</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Комбинации клавиш</translation>
    </message>
    <message>
        <source>&amp;About Corridor</source>
        <translation>&amp;О программе Corridor</translation>
    </message>
    <message>
        <source>%1 – Corridor</source>
        <comment>window title</comment>
        <translation>%1 – Corridor</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Импорт данных…</translation>
    </message>
    <message>
        <source>Export &amp;tidy CSV…</source>
        <translation>Экспо&amp;рт в tidy CSV…</translation>
    </message>
    <message>
        <source>&amp;Paste a table…</source>
        <translation>&amp;Вставить таблицу…</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Импорт данных</translation>
    </message>
    <message>
        <source>Mirror statistics</source>
        <translation>Зеркальные данные</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Товары</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>&amp;Where is this from?</source>
        <translation>&amp;Откуда это?</translation>
    </message>
    <message>
        <source>&amp;As known on…</source>
        <translation>&amp;Как было известно на…</translation>
    </message>
    <message>
        <source>What &amp;changed since…</source>
        <translation>Что &amp;изменилось с тех пор…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Печать…</translation>
    </message>
    <message>
        <source>Open p&amp;icture…</source>
        <translation>Открыть р&amp;исунок…</translation>
    </message>
    <message>
        <source>Open by &amp;code…</source>
        <translation>Открыть по &amp;коду…</translation>
    </message>
    <message>
        <source>Export se&amp;veral…</source>
        <translation>Экспортировать &amp;несколько…</translation>
    </message>
    <message>
        <source>&amp;Briefing…</source>
        <translation>&amp;Аналитическая справка…</translation>
    </message>
</context>
<context>
    <name>corridor::MirrorPage</name>
    <message>
        <source>Chart</source>
        <translation>График</translation>
    </message>
    <message>
        <source>Show as a chart</source>
        <translation>Показать графиком</translation>
    </message>
    <message>
        <source>Where the gap is</source>
        <translation>Где расхождение</translation>
    </message>
    <message>
        <source>Show where the gap is largest</source>
        <translation>Показать, где расхождение больше всего</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Show the sources</source>
        <translation>Показать источники</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Периоды</translation>
    </message>
    <message>
        <source>Rank periods</source>
        <translation>Упорядочить периоды</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Партнёры</translation>
    </message>
    <message>
        <source>Rank all partners of the reporter</source>
        <translation>Упорядочить всех партнёров страны</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Товары</translation>
    </message>
    <message>
        <source>Rank products</source>
        <translation>Упорядочить товары</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Годы</translation>
    </message>
    <message>
        <source>Figures by year</source>
        <translation>Данные по годам</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Месяцы</translation>
    </message>
    <message>
        <source>Figures by month</source>
        <translation>Данные по месяцам</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Gap as a value</source>
        <translation>Расхождение в деньгах</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Gap in per cent of the exporter’s value</source>
        <translation>Расхождение в процентах от значения экспортёра</translation>
    </message>
    <message>
        <source>CIF/FOB margin</source>
        <translation>Надбавка CIF/FOB</translation>
    </message>
    <message>
        <source>Assumed CIF/FOB margin, per cent of the exporter’s value</source>
        <translation>Принятая надбавка CIF/FOB, процент от значения экспортёра</translation>
    </message>
    <message>
        <source>Take the margin that the IMF assumes: 6 %</source>
        <translation>Взять надбавку, принятую МВФ: 6 %</translation>
    </message>
    <message>
        <source>IMF, Direction of Trade Statistics: imports CIF are taken to be 6 % above exports FOB</source>
        <translation>МВФ, Direction of Trade Statistics: импорт CIF принимается на 6 % выше экспорта FOB</translation>
    </message>
    <message>
        <source>Period that the key figures and rankings are of</source>
        <translation>Период ключевых показателей и рейтингов</translation>
    </message>
    <message>
        <source>Show all goods again</source>
        <translation>Снова показать все товары</translation>
    </message>
    <message>
        <source>Flows ranked by their gap</source>
        <translation>Потоки, упорядоченные по расхождению</translation>
    </message>
    <message>
        <source>Sources of the charts</source>
        <translation>Источники графиков</translation>
    </message>
    <message>
        <source>IMF: %1</source>
        <comment>the margin that the IMF assumes</comment>
        <translation>МВФ: %1</translation>
    </message>
    <message>
        <source>Newest period</source>
        <translation>Новейший период</translation>
    </message>
</context>
<context>
    <name>corridor::MirrorTableModel</name>
    <message>
        <source>Flow</source>
        <comment>of goods from one country to another</comment>
        <translation>Поток</translation>
    </message>
    <message>
        <source>Exporter reports, $</source>
        <translation>Данные экспортёра, $</translation>
    </message>
    <message>
        <source>Importer reports, $</source>
        <translation>Данные импортёра, $</translation>
    </message>
    <message>
        <source>Gap, $</source>
        <translation>Расхождение, $</translation>
    </message>
    <message>
        <source>Gap, %</source>
        <translation>Расхождение, %</translation>
    </message>
    <message>
        <source>Assumed CIF/FOB margin, $</source>
        <translation>Принятая надбавка CIF/FOB, $</translation>
    </message>
    <message>
        <source>Unexplained, $</source>
        <translation>Необъяснённое, $</translation>
    </message>
    <message>
        <source>Unexplained, %</source>
        <translation>Необъяснённое, %</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>how firm a figure is</comment>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Sources: exporter; importer</source>
        <translation>Источники: экспортёр; импортёр</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>нет данных</translation>
    </message>
    <message>
        <source>valuation not stated</source>
        <translation>база оценки не указана</translation>
    </message>
</context>
<context>
    <name>corridor::OverviewPage</name>
    <message>
        <source>Key figures</source>
        <translation>Основные показатели</translation>
    </message>
    <message>
        <source>Main chart</source>
        <translation>Основной график</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Claims against the statistics</source>
        <translation>Утверждения и статистика</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Хронология</translation>
    </message>
</context>
<context>
    <name>corridor::PairChips</name>
    <message>
        <source>Compare without %1</source>
        <translation>Сравнить без: %1</translation>
    </message>
    <message>
        <source>Click or Del: take away. Ctrl with an arrow key: move.</source>
        <translation>Щелчок или Del: убрать. Ctrl со стрелкой: переместить.</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Сдвинуть влево</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Сдвинуть вправо</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>corridor::PairMenu</name>
    <message>
        <source>All pairs by country</source>
        <translation>Все пары по странам</translation>
    </message>
</context>
<context>
    <name>corridor::Preferences</name>
    <message>
        <source>The catalogue of this language is missing: %1. Install Corridor anew, and Qt&apos;s translations (qt6-translations-l10n).</source>
        <translation>Не найден каталог перевода для этого языка: %1. Установите заново Corridor и переводы Qt (qt6-translations-l10n).</translation>
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
        <translation>Товар</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Change, %</source>
        <translation>Изменение, %</translation>
    </message>
    <message>
        <source>Contribution, points</source>
        <comment>percentage points of the change of the whole</comment>
        <translation>Вклад, п. п.</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Unit value</source>
        <comment>value by unit of quantity</comment>
        <translation>Стоимость единицы</translation>
    </message>
    <message>
        <source>RCA</source>
        <comment>revealed comparative advantage</comment>
        <translation>RCA</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>how firm a figure is</comment>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>No figure</source>
        <translation>Нет значения</translation>
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
        <translation>Показать части древовидной картой</translation>
    </message>
    <message>
        <source>Donut</source>
        <translation>Кольцо</translation>
    </message>
    <message>
        <source>Show the greatest parts as a donut</source>
        <translation>Показать крупнейшие части кольцом</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>По годам</translation>
    </message>
    <message>
        <source>Show the parts over the years</source>
        <translation>Показать части по годам</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>Show the shares over the years</source>
        <translation>Показать доли по годам</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Сдвиги</translation>
    </message>
    <message>
        <source>Show what changed between two years</source>
        <translation>Показать, что изменилось между двумя годами</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>График</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>Показать график</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Show the products as a table</source>
        <translation>Показать товары таблицей</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Show the sources</source>
        <translation>Показать источники</translation>
    </message>
    <message>
        <source>&amp;Flow</source>
        <translation>&amp;Поток</translation>
    </message>
    <message>
        <source>Flow: exports or imports, and who reports them</source>
        <translation>Поток: экспорт или импорт и чьи данные</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Год</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>&amp;Classification</source>
        <translation>&amp;Классификация</translation>
    </message>
    <message>
        <source>Classification and source</source>
        <translation>Классификация и источник</translation>
    </message>
    <message>
        <source>Where you are in the classification</source>
        <translation>Место в классификации</translation>
    </message>
    <message>
        <source>Filter by code or name</source>
        <translation>Фильтр по коду или названию</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Товары</translation>
    </message>
    <message>
        <source>Sources of the chart</source>
        <translation>Источники графика</translation>
    </message>
    <message>
        <source>Product: %1</source>
        <translation>Товар: %1</translation>
    </message>
</context>
<context>
    <name>corridor::ReadOnlyNotice</name>
    <message>
        <source>This store is open for reading only: bookmarks and edits are not saved.</source>
        <translation>Хранилище открыто только для чтения: закладки и правки не сохраняются.</translation>
    </message>
    <message>
        <source>Another Corridor has this store open, so here it can only be read: bookmarks and edits are not saved. Close the other window, then try again.</source>
        <translation>Это хранилище открыто в другом окне Corridor, поэтому здесь доступно только чтение: закладки и правки не сохраняются. Закройте то окно и повторите попытку.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>The store cannot be written, so it can only be read: %1. To keep bookmarks and edits, allow writing to the file and its folder, or save a copy elsewhere and open that.</source>
        <translation>Запись в хранилище невозможна, поэтому доступно только чтение: %1. Чтобы закладки и правки сохранялись, разрешите запись в файл и его папку либо сохраните копию в другом месте и откройте её.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Сохранить копию…</translation>
    </message>
</context>
<context>
    <name>corridor::Report</name>
    <message>
        <source>%1 could not be written: %2. The file that was there before, if any, is as it was.</source>
        <translation>Не удалось записать %1: %2. Прежний файл, если он там был, не изменился.</translation>
    </message>
    <message>
        <source>The picture could not be encoded: %1.</source>
        <translation>Не удалось закодировать изображение: %1.</translation>
    </message>
    <message>
        <source>A workbook needs the library %1, which could not be loaded: %2. Install the package %3, or take CSV.</source>
        <translation>Для книги нужна библиотека %1, но загрузить её не удалось: %2. Установите пакет %3 или выберите CSV.</translation>
    </message>
    <message>
        <source>The workbook could not be made: %1. Make room in the folder for temporary files, %2.</source>
        <translation>Создать книгу не удалось: %1. Освободите место в папке временных файлов: %2.</translation>
    </message>
    <message>
        <source>it was cut short</source>
        <translation>файл записан не полностью</translation>
    </message>
    <message>
        <source>Pictures are set in the font %1, which is not installed. Install the package %2 and start Corridor again.</source>
        <translation>Изображения набираются шрифтом %1, который не установлен. Установите пакет %2 и запустите Corridor снова.</translation>
    </message>
    <message>
        <source>The font %1 that is installed lacks %2, which %3 needs: pictures would show boxes instead. Install the package %4 in a newer version and start Corridor again.</source>
        <translation>В установленном шрифте %1 нет знаков, нужных для языка «%3»: %2. Вместо них на изображениях стояли бы прямоугольники. Установите более новую версию пакета %4 и запустите Corridor снова.</translation>
    </message>
    <message>
        <source>The PDF file could not be made.</source>
        <translation>Не удалось создать файл PDF.</translation>
    </message>
    <message>
        <source>The printer could not be reached. Check that it is on and set up, or save the page as a PDF.</source>
        <translation>Принтер недоступен. Проверьте, включён ли он и настроен ли, или сохраните страницу как PDF.</translation>
    </message>
    <message>
        <source>The printer %1 did not take the page. Look at its queue for the reason, or save the page as a PDF.</source>
        <translation>Принтер %1 не принял страницу. Причину ищите в его очереди или сохраните страницу как PDF.</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MB; no picture of Corridor is. Choose another file.</source>
        <translation>%1 больше 64 МБ; рисунки Corridor такими не бывают. Выберите другой файл.</translation>
    </message>
    <message>
        <source>%1 is not a PNG picture. Choose a picture that Corridor exported.</source>
        <translation>%1 – не рисунок PNG. Выберите рисунок, экспортированный из Corridor.</translation>
    </message>
    <message>
        <source>%1 carries no view. It was exported without its data, is from another program, or went through a chat program, which strips what a picture carries. If a short code stands at its foot, open the view by that code.</source>
        <translation>%1 не содержит вида. Рисунок экспортирован без данных, взят из другой программы или прошёл через мессенджер, который удаляет содержимое рисунков. Если внизу рисунка есть короткий код, откройте вид по этому коду.</translation>
    </message>
    <message>
        <source>The picture could not be given its data.</source>
        <translation>Не удалось добавить в рисунок его данные.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>Не удалось прочитать %1: %2.</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>это не файл</translation>
    </message>
    <message>
        <source>What the picture says of its view cannot be read: “%1” is missing or is not what is expected there.</source>
        <translation>Не удаётся прочитать описание вида в рисунке: «%1» отсутствует или имеет неожиданное значение.</translation>
    </message>
    <message>
        <source>The picture was exported by a newer Corridor (version %1 of what it carries; this one reads up to %2). Open it with that Corridor.</source>
        <translation>Рисунок экспортирован из более новой версии Corridor (версия содержимого — %1; эта программа читает версии до %2). Откройте его в той версии.</translation>
    </message>
    <message>
        <source>The figures in the picture cannot be read: line %1, column “%2”. It was written by another program, or by a newer Corridor.</source>
        <translation>Не удаётся прочитать значения в рисунке: строка %1, столбец «%2». Их записала другая программа или более новая версия Corridor.</translation>
    </message>
    <message>
        <source>The picture carries more than %1 figures; that many are not read from a picture.</source>
        <translation>В рисунке больше %1 значений; столько из рисунка не читается.</translation>
    </message>
    <message>
        <source>%1 was written, but the disk does not confirm it: %2. Check the disk, and write the file again.</source>
        <translation>Файл %1 записан, но диск этого не подтверждает: %2. Проверьте диск и запишите файл ещё раз.</translation>
    </message>
    <message>
        <source>A file name cannot say “{%1}”; it can say %2.</source>
        <translation>В имени файла не бывает поля «{%1}»; бывают %2.</translation>
    </message>
    <message>
        <source>That would be %1 files; one batch may have %2. Choose fewer pages, pairs, languages or formats.</source>
        <translation>Получилось бы файлов: %1; за один раз можно не больше %2. Выберите меньше страниц, пар, языков или форматов.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made: %2. Choose another one.</source>
        <translation>Не удалось создать папку %1: %2. Выберите другую.</translation>
    </message>
    <message>
        <source>The pattern of the file names is empty.</source>
        <translation>Шаблон имён файлов пуст.</translation>
    </message>
    <message>
        <source>The pattern “%1” has a brace without its other; fields are written such as {page}.</source>
        <translation>В шаблоне «%1» есть скобка без пары; поля пишутся так: {page}.</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>оно пустое</translation>
    </message>
    <message>
        <source>the memory does not suffice</source>
        <translation>не хватает памяти</translation>
    </message>
</context>
<context>
    <name>corridor::SearchDialog</name>
    <message>
        <source>Find</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>An indicator, country, event, source or page, in any language</source>
        <translation>Показатель, страна, событие, источник или страница на любом языке</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Результаты поиска</translation>
    </message>
    <message>
        <source>Nothing of this name. Try fewer letters.</source>
        <translation>С таким названием ничего не найдено. Введите меньше букв.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Утверждение</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Рисунок %1</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Рисунок</translation>
    </message>
</context>
<context>
    <name>corridor::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>&amp;Числа</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Числа</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Пример</translation>
    </message>
    <message>
        <source>Sample of numbers and dates</source>
        <translation>Пример чисел и дат</translation>
    </message>
    <message>
        <source>&amp;Default store</source>
        <translation>&amp;Хранилище по умолчанию</translation>
    </message>
    <message>
        <source>Default store</source>
        <translation>Хранилище по умолчанию</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Обзор…</translation>
    </message>
    <message>
        <source>Browse for the default store</source>
        <translation>Выбрать хранилище по умолчанию</translation>
    </message>
    <message>
        <source>Opened when Corridor starts without naming a store.</source>
        <translation>Открывается, если при запуске Corridor хранилище не указано.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Short: thousands, millions, billions</source>
        <translation>Кратко: тысячи, миллионы, миллиарды</translation>
    </message>
    <message>
        <source>All digits</source>
        <translation>Все цифры</translation>
    </message>
    <message>
        <source>Corridor stores (*.sqlite)</source>
        <translation>Хранилища Corridor (*.sqlite)</translation>
    </message>
</context>
<context>
    <name>corridor::ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>Комбинации клавиш</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>Next and previous event</source>
        <translation>Следующее и предыдущее событие</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Вниз, Вверх</translation>
    </message>
    <message>
        <source>Open the selected event</source>
        <translation>Открыть выбранное событие</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Move along the years</source>
        <translation>Перемещение по годам</translation>
    </message>
    <message>
        <source>Left, Right, or drag</source>
        <translation>Влево, Вправо или перетаскивание</translation>
    </message>
    <message>
        <source>Zoom in and out</source>
        <translation>Увеличить и уменьшить масштаб</translation>
    </message>
    <message>
        <source>+ and −, or the wheel</source>
        <translation>+ и − или колесо мыши</translation>
    </message>
    <message>
        <source>Go to the first and last event</source>
        <translation>Перейти к первому и последнему событию</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home, End</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Показать целиком</translation>
    </message>
    <message>
        <source>Years shown</source>
        <translation>Показанные годы</translation>
    </message>
    <message>
        <source>Move an end by a year</source>
        <translation>Сдвинуть границу на год</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Влево, Вправо</translation>
    </message>
    <message>
        <source>Move an end by five years</source>
        <translation>Сдвинуть границу на пять лет</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Page Up, Page Down</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Графики</translation>
    </message>
    <message>
        <source>Next and previous mark</source>
        <translation>Следующая и предыдущая отметка</translation>
    </message>
    <message>
        <source>Mark of the series above and below</source>
        <translation>Отметка ряда выше и ниже</translation>
    </message>
    <message>
        <source>First and last mark</source>
        <translation>Первая и последняя отметка</translation>
    </message>
    <message>
        <source>Next and previous series</source>
        <translation>Следующий и предыдущий ряд</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Shift+Tab</translation>
    </message>
    <message>
        <source>Open the figures of the mark</source>
        <translation>Открыть значения отметки</translation>
    </message>
    <message>
        <source>Where the number is from; without a mark, those of the title</source>
        <translation>Откуда число; без отметки – числа заголовка</translation>
    </message>
    <message>
        <source>Show the table</source>
        <translation>Показать таблицу</translation>
    </message>
    <message>
        <source>Show the sources</source>
        <translation>Показать источники</translation>
    </message>
    <message>
        <source>Leave the mark</source>
        <translation>Покинуть отметку</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Таблицы</translation>
    </message>
    <message>
        <source>Where the number is from</source>
        <translation>Откуда число</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Копировать выбранные строки</translation>
    </message>
    <message>
        <source>Copy the selected rows as CSV</source>
        <translation>Копировать выбранные строки как CSV</translation>
    </message>
    <message>
        <source>Filter the rows of a chart’s table</source>
        <translation>Фильтровать строки таблицы графика</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>Открыть строку</translation>
    </message>
    <message>
        <source>Life of a number</source>
        <translation>История числа</translation>
    </message>
    <message>
        <source>Next and previous figure that it rests on</source>
        <translation>Следующее и предыдущее исходное значение</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Копировать как текст</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
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
        <translation>Показать этот источник</translation>
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
        <translation>Издатель</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>of a web page</comment>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубликовано</translation>
    </message>
    <message>
        <source>Figures</source>
        <comment>number of figures from a source</comment>
        <translation>Значений</translation>
    </message>
</context>
<context>
    <name>corridor::SourcesPage</name>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Filter by any word</source>
        <translation>Фильтр по любому слову</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Choose a source to see where it comes from and what rests on it.</source>
        <translation>Выберите источник, чтобы увидеть, откуда он взят и что на нём основано.</translation>
    </message>
    <message>
        <source>Open the web page</source>
        <translation>Открыть веб-страницу</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Show its figures</source>
        <translation>Показать значения</translation>
    </message>
    <message>
        <source>Show the figures of this source</source>
        <translation>Показать значения этого источника</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n источник</numerusform>
            <numerusform>%n источника</numerusform>
            <numerusform>%n источников</numerusform>
        </translation>
    </message>
    <message>
        <source>Published: %1</source>
        <translation>Дата публикации: %1</translation>
    </message>
    <message>
        <source>Retrieved: %1</source>
        <translation>Дата обращения: %1</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>Лицензия: %1</translation>
    </message>
    <message>
        <source>Attribution: %1</source>
        <translation>Указание источника: %1</translation>
    </message>
    <message>
        <source>Documents: %1</source>
        <translation>Документов: %1</translation>
    </message>
    <message>
        <source>Address of the source</source>
        <translation>Адрес источника</translation>
    </message>
</context>
<context>
    <name>corridor::StatusLine</name>
    <message numerus="yes">
        <source>%1 figure(s)</source>
        <translation>
            <numerusform>%1 значение</numerusform>
            <numerusform>%1 значения</numerusform>
            <numerusform>%1 значений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 source(s)</source>
        <translation>
            <numerusform>%1 источник</numerusform>
            <numerusform>%1 источника</numerusform>
            <numerusform>%1 источников</numerusform>
        </translation>
    </message>
    <message>
        <source>Store: %1 · %2 · %3</source>
        <translation>Хранилище: %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Newest figure: %1</source>
        <translation>Последние данные: %1</translation>
    </message>
    <message>
        <source>Every figure opens its source: click it</source>
        <translation>Чтобы открыть источник значения, щёлкните по нему</translation>
    </message>
</context>
<context>
    <name>corridor::Store</name>
    <message>
        <source>That change is not in the store any more.</source>
        <translation>Этого изменения больше нет в хранилище.</translation>
    </message>
    <message>
        <source>The data that comes with Corridor cannot be undone. Only imports and edits can.</source>
        <translation>Данные, поставляемые с Corridor, отменить нельзя. Отменить можно только импорт и правки.</translation>
    </message>
    <message>
        <source>This store is open read-only, so nothing was changed. Save a copy of it and change that.</source>
        <translation>Хранилище открыто только для чтения, поэтому ничего не изменено. Сохраните его копию и вносите изменения в неё.</translation>
    </message>
    <message>
        <source>The series %1 is not in the store any more.</source>
        <translation>Ряда %1 больше нет в хранилище.</translation>
    </message>
    <message>
        <source>The figure must be a number.</source>
        <translation>Значение должно быть числом.</translation>
    </message>
    <message>
        <source>The period of the figure does not fit its series. Choose one of the same length.</source>
        <translation>Период значения не соответствует ряду. Выберите период той же длительности.</translation>
    </message>
    <message>
        <source>A store cannot be made at %1: %2. Choose another folder.</source>
        <translation>Не удаётся создать хранилище в %1: %2. Выберите другую папку.</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>не удаётся создать его папку</translation>
    </message>
    <message>
        <source>The store %1 has the older version %2 and cannot be brought up to date, because it cannot be written now. Copy it to a folder of your own, or close the other Corridor, and open it again.</source>
        <translation>Хранилище %1 имеет старую версию %2, и обновить его нельзя, поскольку запись в него сейчас невозможна. Скопируйте его в свою папку или закройте другое окно Corridor и откройте хранилище снова.</translation>
    </message>
    <message>
        <source>There is no store at %1.</source>
        <translation>Хранилища %1 не существует.</translation>
    </message>
    <message>
        <source>another Corridor is making it</source>
        <translation>его сейчас создаёт другой экземпляр Corridor</translation>
    </message>
    <message>
        <source>%1 is the open store itself. Choose another name for the copy.</source>
        <translation>%1 — это само открытое хранилище. Выберите для копии другое имя.</translation>
    </message>
    <message>
        <source>%1 is a store that is in use, or that was not closed properly. Choose another name for the copy.</source>
        <translation>%1 — хранилище, которое используется или не было закрыто должным образом. Выберите для копии другое имя.</translation>
    </message>
    <message>
        <source>The store %1 cannot be read: %2.</source>
        <translation>Не удаётся прочитать хранилище %1: %2.</translation>
    </message>
    <message>
        <source>%1 is not a Corridor store: %2. It was left as it is. Choose a Corridor file, or another name for a new one.</source>
        <translation>%1 — не хранилище Corridor: %2. Файл оставлен без изменений. Выберите файл Corridor или другое имя для нового хранилища.</translation>
    </message>
    <message>
        <source>The store %1 is damaged: %2. It was left as it is. Open a backup or a copy of it instead.</source>
        <translation>Хранилище %1 повреждено: %2. Файл оставлен без изменений. Откройте вместо него резервную или другую копию.</translation>
    </message>
    <message>
        <source>it is empty or no file</source>
        <translation>оно пустое или не является файлом</translation>
    </message>
    <message>
        <source>it is a file of another kind</source>
        <translation>это файл другого типа</translation>
    </message>
    <message>
        <source>it is a database of another program</source>
        <translation>это база данных другой программы</translation>
    </message>
    <message>
        <source>its beginning cannot be understood</source>
        <translation>не удаётся разобрать его начало</translation>
    </message>
    <message>
        <source>it has %1 bytes where %2 are expected</source>
        <translation>размер в байтах — %1, а ожидается %2</translation>
    </message>
    <message>
        <source>The store %1 has version %2, and this Corridor reads up to version %3. It was left as it is. Open it with a newer Corridor.</source>
        <translation>Хранилище %1 имеет версию %2, а эта программа Corridor читает версии до %3. Хранилище оставлено без изменений. Откройте его в более новой версии Corridor.</translation>
    </message>
    <message>
        <source>The file %1 cannot be made: %2.</source>
        <translation>Не удаётся создать файл %1: %2.</translation>
    </message>
    <message>
        <source>That bookmark is not in the store any more.</source>
        <translation>Этой закладки больше нет в хранилище.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not fit the column %2</source>
        <translation>значение «%1» не подходит для столбца %2</translation>
    </message>
    <message>
        <source>The bundled file %1 is missing: %2.</source>
        <translation>Отсутствует входящий в состав Corridor файл %1: %2.</translation>
    </message>
    <message>
        <source>A bundled row has %1 cells where %2 are expected.</source>
        <translation>В одной из строк поставляемых данных число ячеек — %1, а ожидается %2.</translation>
    </message>
    <message>
        <source>A bundled file lacks the column %1.</source>
        <translation>В одном из поставляемых файлов нет столбца %1.</translation>
    </message>
    <message>
        <source>The bundled data is wrong at %1: %2.</source>
        <translation>Ошибка в поставляемых данных, место — %1: %2.</translation>
    </message>
    <message>
        <source>the figure stands twice</source>
        <translation>значение встречается дважды</translation>
    </message>
    <message>
        <source>The copy %1 could not be written: %2. What was there before is unchanged.</source>
        <translation>Не удалось записать копию %1: %2. То, что там было прежде, не изменилось.</translation>
    </message>
    <message>
        <source>The store %1 is damaged (%2). Open a backup or a copy of it instead.</source>
        <translation>Хранилище %1 повреждено (%2). Откройте вместо него резервную или другую копию.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was written to %1 (%2). Free some space and try again.</source>
        <translation>Диск заполнен, поэтому в %1 ничего не записано (%2). Освободите место и повторите попытку.</translation>
    </message>
    <message>
        <source>Another program is using the store %1 (%2). Close it there and try again.</source>
        <translation>Хранилище %1 используется другой программой (%2). Закройте его в ней и повторите попытку.</translation>
    </message>
    <message>
        <source>The store %1 cannot be written (%2).</source>
        <translation>Не удаётся выполнить запись в хранилище %1 (%2).</translation>
    </message>
    <message>
        <source>The store %1 could not be used: %2.</source>
        <translation>Не удалось использовать хранилище %1: %2.</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is missing or is not the usual one.</source>
        <translation>Драйвер SQLite для Qt отсутствует или отличается от обычного.</translation>
    </message>
    <message>
        <source>The store could not be brought to version %1 and stays as it was: %2</source>
        <translation>Не удалось обновить хранилище до версии %1, оно осталось без изменений: %2</translation>
    </message>
    <message>
        <source>%1 The change was not saved. Should it be there when the store is opened next, it can be undone then.</source>
        <translation>%1 Изменение не сохранено. Если оно окажется в хранилище при следующем открытии, его можно будет отменить.</translation>
    </message>
    <message>
        <source>The figures of %1 %2 %3 are not in order, stand twice, or are no numbers.</source>
        <translation>Значения %1 %2 %3 не упорядочены, повторяются или не являются числами.</translation>
    </message>
    <message>
        <source>The import names &quot;%1&quot;, which is not in the store. Nothing was written.</source>
        <translation>В импорте указано «%1», чего нет в хранилище. Ничего не записано.</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was written.</source>
        <translation>Импорт остановлен. Ничего не записано.</translation>
    </message>
    <message>
        <source>The store %1 was not closed properly and cannot be put right where it is. Copy it, with the file that ends in %2, to a folder of your own and open it there.</source>
        <translation>Хранилище %1 не было закрыто должным образом, и восстановить его на месте нельзя. Скопируйте его вместе с файлом, имя которого заканчивается на %2, в свою папку и откройте там.</translation>
    </message>
</context>
<context>
    <name>corridor::StoreMenu</name>
    <message>
        <source>Corridor stores (*.sqlite);;All files (*)</source>
        <translation>Хранилища Corridor (*.sqlite);;Все файлы (*)</translation>
    </message>
    <message>
        <source>New store</source>
        <translation>Новое хранилище</translation>
    </message>
    <message>
        <source>A file of this name is already there: %1. Give the new store another name, or open that file with File ▸ Open.</source>
        <translation>Файл с таким именем уже есть: %1. Дайте новому хранилищу другое имя или откройте этот файл через меню «Файл ▸ Открыть».</translation>
    </message>
    <message>
        <source>Open a store</source>
        <translation>Открытие хранилища</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation>Открыто: %1</translation>
    </message>
    <message>
        <source>Save a copy of the store</source>
        <translation>Сохранение копии хранилища</translation>
    </message>
    <message>
        <source>Saved a copy: %1</source>
        <translation>Копия сохранена: %1</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Очистить список</translation>
    </message>
    <message>
        <source>Open another store…</source>
        <translation>Открыть другое хранилище…</translation>
    </message>
    <message>
        <source>New store…</source>
        <translation>Создать хранилище…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
</context>
<context>
    <name>corridor::TableTools</name>
    <message>
        <source>Filter the rows</source>
        <translation>Фильтр строк</translation>
    </message>
</context>
<context>
    <name>corridor::TargetsPage</name>
    <message>
        <source>Newest target</source>
        <translation>Последняя цель</translation>
    </message>
    <message>
        <source>Targets as they were announced</source>
        <translation>Объявленные цели</translation>
    </message>
    <message>
        <source>Claims against the statistics</source>
        <translation>Утверждения и статистика</translation>
    </message>
    <message>
        <source>Said in</source>
        <translation>Где сказано</translation>
    </message>
    <message>
        <source>Sources of the statement</source>
        <translation>Источники утверждения</translation>
    </message>
    <message>
        <source>Against it</source>
        <translation>Что противоречит</translation>
    </message>
    <message>
        <source>Sources against the statement</source>
        <translation>Источники, противоречащие утверждению</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Объявление</translation>
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
        <translation>Предыдущее событие</translation>
    </message>
    <message>
        <source>›</source>
        <translation>›</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>Следующее событие</translation>
    </message>
    <message>
        <source>Whole period</source>
        <translation>Весь период</translation>
    </message>
    <message>
        <source>Show the whole period</source>
        <translation>Показать весь период</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Show all categories</source>
        <translation>Показать все категории</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ни одной</translation>
    </message>
    <message>
        <source>Hide all categories</source>
        <translation>Скрыть все категории</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Категории</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>Click an event, or press Up or Down in the timeline, to read about it here.</source>
        <translation>Чтобы прочитать о событии здесь, щёлкните по нему или нажмите клавишу «Вверх» или «Вниз» в хронологии.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Sources of the event</source>
        <translation>Источники события</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n событие</numerusform>
            <numerusform>%n события</numerusform>
            <numerusform>%n событий</numerusform>
        </translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Показать: %1</translation>
    </message>
</context>
<context>
    <name>corridor::TopBar</name>
    <message>
        <source>Which two countries are shown</source>
        <translation>Какие две страны показаны</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>Партнёрство</translation>
    </message>
    <message>
        <source>Both</source>
        <comment>the figures of both countries</comment>
        <translation>Обе</translation>
    </message>
    <message>
        <source>Figures of both countries, one beside the other</source>
        <translation>Данные обеих стран рядом</translation>
    </message>
    <message>
        <source>First year shown</source>
        <translation>Первый показанный год</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>Первый год</translation>
    </message>
    <message>
        <source>Years shown: drag either end, or use the arrow keys</source>
        <translation>Показанные годы: перетащите любую границу или используйте клавиши со стрелками</translation>
    </message>
    <message>
        <source>Years shown</source>
        <translation>Показанные годы</translation>
    </message>
    <message>
        <source>Last year shown</source>
        <translation>Последний показанный год</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Последний год</translation>
    </message>
    <message>
        <source>Find…</source>
        <comment>verb, opens the search</comment>
        <translation>Найти…</translation>
    </message>
    <message>
        <source>Find a page, indicator, country, event or source (Ctrl+K)</source>
        <translation>Найти страницу, показатель, страну, событие или источник (Ctrl+K)</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>verb, on a button</comment>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Save or copy what is shown as a picture</source>
        <translation>Сохранить или скопировать показанное как изображение</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Language of everything in this window</source>
        <translation>Язык всего в этом окне</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Reported by %1</source>
        <translation>Данные: %1</translation>
    </message>
    <message>
        <source>Only figures that this country publishes: %1</source>
        <translation>Только данные, которые публикует эта страна: %1</translation>
    </message>
    <message>
        <source>Play: move the last year on, a year at a time</source>
        <translation>Проиграть: двигать последний год по одному</translation>
    </message>
    <message>
        <source>Play</source>
        <comment>the years, one after another</comment>
        <translation>Проиграть</translation>
    </message>
</context>
<context>
    <name>corridor::Totals</name>
    <message numerus="yes">
        <source>Sum of %n year(s)</source>
        <translation>
            <numerusform>Сумма %n года</numerusform>
            <numerusform>Сумма %n лет</numerusform>
            <numerusform>Сумма %n лет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sum of %n quarter(s)</source>
        <translation>
            <numerusform>Сумма %n квартала</numerusform>
            <numerusform>Сумма %n кварталов</numerusform>
            <numerusform>Сумма %n кварталов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sum of %n month(s)</source>
        <translation>
            <numerusform>Сумма %n месяца</numerusform>
            <numerusform>Сумма %n месяцев</numerusform>
            <numerusform>Сумма %n месяцев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sum of %n period(s)</source>
        <translation>
            <numerusform>Сумма %n периода</numerusform>
            <numerusform>Сумма %n периодов</numerusform>
            <numerusform>Сумма %n периодов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sum of %n part(s)</source>
        <translation>
            <numerusform>Сумма %n части</numerusform>
            <numerusform>Сумма %n частей</numerusform>
            <numerusform>Сумма %n частей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>corridor::UndoAction</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Отменить: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Отменено: %1</translation>
    </message>
</context>
<context>
    <name>corridor::PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Preview of the paper</source>
        <translation>Предварительный просмотр листа</translation>
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
        <translation>&amp;Бумага</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>&amp;Orientation</source>
        <translation>&amp;Ориентация</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Ориентация</translation>
    </message>
    <message>
        <source>&amp;Copies</source>
        <translation>&amp;Копии</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Копии</translation>
    </message>
    <message>
        <source>&amp;Greyscale</source>
        <translation>О&amp;ттенки серого</translation>
    </message>
    <message>
        <source>Greyscale</source>
        <translation>Оттенки серого</translation>
    </message>
    <message>
        <source>For paper without colour: greys far apart and marks of different shapes tell the series apart.</source>
        <translation>Для печати без цвета: ряды различаются далёкими друг от друга оттенками серого и формой отметок.</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Сохранить как PDF…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить как PDF</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Книжная</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Альбомная</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Напечатать</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Set one up in the system&apos;s settings, or save the page as a PDF and print it elsewhere.</source>
        <translation>На этом компьютере нет настроенного принтера. Добавьте его в настройках системы или сохраните страницу как PDF и напечатайте в другом месте.</translation>
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
        <translation>A4, книжная</translation>
    </message>
    <message>
        <source>A4, landscape</source>
        <translation>A4, альбомная</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Квадрат</translation>
    </message>
    <message>
        <source>Social media, 1200 × 628</source>
        <translation>Соцсети, 1200 × 628</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>Свой размер</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>пиксели</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>мм</translation>
    </message>
    <message>
        <source>inches</source>
        <translation>дюймы</translation>
    </message>
</context>
<context>
    <name>corridor::ComparisonTableModel</name>
    <message>
        <source>new</source>
        <comment>a figure</comment>
        <translation>новое</translation>
    </message>
    <message>
        <source>not there now</source>
        <comment>a figure</comment>
        <translation>теперь нет</translation>
    </message>
    <message>
        <source>status</source>
        <comment>what changed</comment>
        <translation>статус</translation>
    </message>
    <message>
        <source>quantity</source>
        <comment>what changed</comment>
        <translation>количество</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Then</source>
        <comment>the value in the picture</comment>
        <translation>В рисунке</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>the value in the store</comment>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
</context>
<context>
    <name>corridor::OpenCodeDialog</name>
    <message>
        <source>Open by code</source>
        <translation>Открыть по коду</translation>
    </message>
    <message>
        <source>Type the eight letters and digits that stand at the foot of the picture. Capitals, spaces and hyphens do not matter.</source>
        <translation>Введите восемь букв и цифр, которые стоят внизу рисунка. Регистр, пробелы и дефисы не важны.</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Код</translation>
    </message>
    <message>
        <source>Code of the picture</source>
        <translation>Код рисунка</translation>
    </message>
</context>
<context>
    <name>corridor::PictureDialog</name>
    <message>
        <source>Picture opened again</source>
        <translation>Рисунок открыт снова</translation>
    </message>
    <message>
        <source>Only what &amp;differs</source>
        <translation>Только &amp;различия</translation>
    </message>
    <message>
        <source>Figures then and now</source>
        <translation>Значения тогда и сейчас</translation>
    </message>
    <message>
        <source>Import missing figures…</source>
        <translation>Импортировать недостающие…</translation>
    </message>
    <message>
        <source>Export again…</source>
        <translation>Экспортировать снова…</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Копировать всё</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>The picture carries its view, but no figures: they were too many.</source>
        <translation>Рисунок содержит вид, но не значения: их было слишком много.</translation>
    </message>
    <message>
        <source>%1 is as it was exported.</source>
        <translation>%1 – такой, каким был экспортирован.</translation>
    </message>
    <message>
        <source>%1 was altered since it was exported. Do not rely on it: what it shows and carries may not be what Corridor wrote.</source>
        <translation>%1 был изменён после экспорта. Не полагайтесь на него: изображение и данные в нём могут быть не теми, что записал Corridor.</translation>
    </message>
    <message numerus="yes">
        <source>All %n figures are as they were in the picture.</source>
        <translation>
            <numerusform>%n значение – то же, что в рисунке.</numerusform>
            <numerusform>Все %n значения – те же, что в рисунке.</numerusform>
            <numerusform>Все %n значений – те же, что в рисунке.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>figures</comment>
        <translation>
            <numerusform>%n изменилось</numerusform>
            <numerusform>%n изменились</numerusform>
            <numerusform>%n изменились</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>figures</comment>
        <translation>
            <numerusform>%n новое</numerusform>
            <numerusform>%n новых</numerusform>
            <numerusform>%n новых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not there now</source>
        <comment>figures</comment>
        <translation>
            <numerusform>%n теперь нет</numerusform>
            <numerusform>%n теперь нет</numerusform>
            <numerusform>%n теперь нет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 figures differ: %2.</source>
        <translation>
            <numerusform>Отличается %n значение из %1: %2.</numerusform>
            <numerusform>Отличаются %n значения из %1: %2.</numerusform>
            <numerusform>Отличаются %n значений из %1: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources in the picture: %1</source>
        <translation>Источники в рисунке: %1</translation>
    </message>
</context>
<context>
    <name>corridor::PictureMenu</name>
    <message>
        <source>Open picture</source>
        <translation>Открыть рисунок</translation>
    </message>
    <message>
        <source>Pictures that Corridor exported (*.png);;All files (*)</source>
        <translation>Рисунки, экспортированные из Corridor (*.png);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Export again</source>
        <translation>Экспортировать снова</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Рисунки PNG (*.png)</translation>
    </message>
    <message>
        <source>Saved the picture: %1</source>
        <translation>Рисунок сохранён: %1</translation>
    </message>
</context>
<context>
    <name>corridor::BatchDialog</name>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n не удался</numerusform>
            <numerusform>%n не удалось</numerusform>
            <numerusform>%n не удалось</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will be written.</source>
        <translation>
            <numerusform>Будет записан %n файл.</numerusform>
            <numerusform>Будет записано %n файла.</numerusform>
            <numerusform>Будет записано %n файлов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written</source>
        <translation>
            <numerusform>Записан %n файл</numerusform>
            <numerusform>Записано %n файла</numerusform>
            <numerusform>Записано %n файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them exist(s) and will be replaced.</source>
        <translation>
            <numerusform>%n из них уже есть и будет заменён.</numerusform>
            <numerusform>%n из них уже есть и будут заменены.</numerusform>
            <numerusform>%n из них уже есть и будут заменены.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) ticked</source>
        <translation>
            <numerusform>Отмечена %n пара</numerusform>
            <numerusform>Отмечено %n пары</numerusform>
            <numerusform>Отмечено %n пар</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n пропущен</numerusform>
            <numerusform>%n пропущено</numerusform>
            <numerusform>%n пропущено</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Обзор…</translation>
    </message>
    <message>
        <source>&amp;Export more…</source>
        <translation>&amp;Экспортировать ещё…</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Папка</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Имена</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Открыть папку</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>&amp;Страницы</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Размер</translation>
    </message>
    <message>
        <source>A4, landscape</source>
        <translation>A4, альбомная</translation>
    </message>
    <message>
        <source>A4, upright</source>
        <translation>A4, книжная</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Выберите папку.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмный</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>&amp;Экспортировать</translation>
    </message>
    <message>
        <source>Export several</source>
        <translation>Экспорт нескольких страниц</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Не удалось</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Folder to write to</source>
        <translation>Папка для записи</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлый</translation>
    </message>
    <message>
        <source>Look of the pictures</source>
        <translation>Вид изображений</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ни одной</translation>
    </message>
    <message>
        <source>P&amp;airs</source>
        <translation>П&amp;ары</translation>
    </message>
    <message>
        <source>Pages to export</source>
        <translation>Экспортируемые страницы</translation>
    </message>
    <message>
        <source>Pairs to export</source>
        <translation>Экспортируемые пары</translation>
    </message>
    <message>
        <source>Pattern of the file names</source>
        <translation>Шаблон имён файлов</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход выполнения</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Search for a country</source>
        <translation>Поиск страны</translation>
    </message>
    <message>
        <source>Search for a pair</source>
        <translation>Поиск пары</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Размер изображений</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>Слайд</translation>
    </message>
    <message>
        <source>Small slide</source>
        <translation>Малый слайд</translation>
    </message>
    <message>
        <source>Social card</source>
        <translation>Карточка для соцсетей</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Квадрат</translation>
    </message>
    <message>
        <source>Such as %1</source>
        <translation>Например, %1</translation>
    </message>
    <message>
        <source>Text and fields: %1</source>
        <comment>%1 lists the fields</comment>
        <translation>Текст и поля: %1</translation>
    </message>
    <message>
        <source>This folder is a file. Choose another.</source>
        <translation>Это файл, а не папка. Выберите другую.</translation>
    </message>
    <message>
        <source>Tick at least one kind of file.</source>
        <translation>Отметьте хотя бы один вид файла.</translation>
    </message>
    <message>
        <source>Tick at least one language.</source>
        <translation>Отметьте хотя бы один язык.</translation>
    </message>
    <message>
        <source>Tick at least one page.</source>
        <translation>Отметьте хотя бы одну страницу.</translation>
    </message>
    <message>
        <source>Tick at least one pair.</source>
        <translation>Отметьте хотя бы одну пару.</translation>
    </message>
    <message>
        <source>Writing file %1 of %2 …</source>
        <translation>Запись файла %1 из %2 …</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Записан</translation>
    </message>
</context>
<context>
    <name>corridor::Briefing</name>
    <message>
        <source>“%1” in the template must be a text of at most 300 characters.</source>
        <translation>«%1» в шаблоне должно быть текстом не длиннее 300 знаков.</translation>
    </message>
    <message>
        <source>There is no block “%1” in a briefing; take cover, contents, heading, sentences, cards, picture, chart, table, timeline, targets, claims, sources or break.</source>
        <translation>В справке нет блока «%1»; укажите cover, contents, heading, sentences, cards, picture, chart, table, timeline, targets, claims, sources или break.</translation>
    </message>
    <message>
        <source>There is no page “%1” to put into a briefing.</source>
        <translation>Нет страницы «%1», которую можно включить в справку.</translation>
    </message>
    <message>
        <source>“%1” in the template must be true or false.</source>
        <translation>«%1» в шаблоне должно быть true или false.</translation>
    </message>
    <message>
        <source>This is no template of a briefing (%1); expected what Corridor saved.</source>
        <translation>Это не шаблон справки (%1); ожидался файл, сохранённый в Corridor.</translation>
    </message>
    <message>
        <source>The template is of version %1, which a newer Corridor wrote; update this one.</source>
        <translation>Шаблон версии %1 записан более новой программой Corridor; обновите эту.</translation>
    </message>
    <message>
        <source>The template has %1 blocks; expected 1 to 200.</source>
        <translation>Число блоков в шаблоне: %1; допускается от 1 до 200.</translation>
    </message>
    <message>
        <source>The template could not be read: %1.</source>
        <translation>Не удалось прочитать шаблон: %1.</translation>
    </message>
    <message>
        <source>The template “%1” is larger than 1 MB.</source>
        <translation>Шаблон «%1» больше 1 МБ.</translation>
    </message>
    <message>
        <source>The pages could not be written.</source>
        <translation>Не удалось записать страницы.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made; check its permissions.</source>
        <translation>Не удаётся создать папку %1; проверьте права доступа.</translation>
    </message>
    <message>
        <source>The template “%1” could not be deleted: %2.</source>
        <translation>Не удалось удалить шаблон «%1»: %2.</translation>
    </message>
</context>
<context>
    <name>corridor::BriefingDialog</name>
    <message>
        <source>Briefing</source>
        <translation>Аналитическая справка</translation>
    </message>
    <message>
        <source>T&amp;emplate:</source>
        <translation>&amp;Шаблон:</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Сохранить &amp;как…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Lan&amp;guage:</source>
        <translation>&amp;Язык:</translation>
    </message>
    <message>
        <source>Language of the briefing</source>
        <translation>Язык справки</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Заголовок:</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>The two countries</source>
        <translation>Две страны</translation>
    </message>
    <message>
        <source>S&amp;ubtitle:</source>
        <translation>&amp;Подзаголовок:</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Подзаголовок</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>Обычный текст</translation>
    </message>
    <message>
        <source>Aut&amp;hor:</source>
        <translation>&amp;Автор:</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Не указан</translation>
    </message>
    <message>
        <source>Blocks of the briefing</source>
        <translation>Блоки справки</translation>
    </message>
    <message>
        <source>Drag a block, or move it with Alt and the arrow keys; Space ticks it, Delete takes it out</source>
        <translation>Перетащите блок или переместите его клавишами Alt и стрелками; пробел ставит отметку, Delete убирает блок</translation>
    </message>
    <message>
        <source>&amp;Indicator:</source>
        <translation>По&amp;казатель:</translation>
    </message>
    <message>
        <source>Indicator of the chart or table</source>
        <translation>Показатель диаграммы или таблицы</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Добавить</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Убрать</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>M&amp;ove up</source>
        <translation>&amp;Выше</translation>
    </message>
    <message>
        <source>Mo&amp;ve down</source>
        <translation>&amp;Ниже</translation>
    </message>
    <message>
        <source>Red&amp;o</source>
        <translation>Ве&amp;рнуть</translation>
    </message>
    <message>
        <source>Preview of the page</source>
        <translation>Предварительный просмотр страницы</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>В&amp;перёд</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход выполнения</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Save &amp;pages as pictures…</source>
        <translation>Сохранить страницы как &amp;рисунки…</translation>
    </message>
    <message>
        <source>Save P&amp;DF…</source>
        <translation>Сохранить P&amp;DF…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>Save briefing</source>
        <translation>Сохранить справку</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Документы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Folder for the pages</source>
        <translation>Папка для страниц</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>Stopped. Nothing more was written.</source>
        <translation>Остановлено. Больше ничего не записано.</translation>
    </message>
    <message>
        <source>Six pages</source>
        <translation>Шесть страниц</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>Сохранить шаблон</translation>
    </message>
    <message>
        <source>Name of the template:</source>
        <translation>Название шаблона:</translation>
    </message>
    <message>
        <source>Saved the template “%1”.</source>
        <translation>Шаблон «%1» сохранён.</translation>
    </message>
    <message>
        <source>Deleted the template “%1”. What is shown stays until you close.</source>
        <translation>Шаблон «%1» удалён. Показанное остаётся до закрытия окна.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 из %2</translation>
    </message>
    <message>
        <source>Tick a block: there is no page yet.</source>
        <translation>Отметьте блок: страниц пока нет.</translation>
    </message>
    <message>
        <source>The first of the page</source>
        <translation>Первый на странице</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Титул</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Заголовок раздела</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Ключевые показатели</translation>
    </message>
    <message>
        <source>Picture of the page</source>
        <translation>Рисунок страницы</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Диаграмма</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Цели</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Утверждения</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>New page</source>
        <translation>Новая страница</translation>
    </message>
</context>
<context>
    <name>corridor::BriefingMenu</name>
    <message>
        <source>%1-%2 briefing</source>
        <translation>%1-%2 справка</translation>
    </message>
    <message>
        <source>Saved the briefing: %1</source>
        <translation>Справка сохранена: %1</translation>
    </message>
</context>
</TS>
