<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Dashboard</name>
    <message>
        <source>There is no source “%1” in this store.</source>
        <translation>There is no source “%1” in this store.</translation>
    </message>
    <message>
        <source>The page rests on %1 figures, and a file holds at most %2. Narrow the years, or choose a single product or flow.</source>
        <translation>The page rests on %1 figures, and a file holds at most %2. Narrow the years, or choose a single product or flow.</translation>
    </message>
    <message>
        <source>“%1” is not a code. A code is the eight letters and digits at the foot of a picture, such as 7KQM3TPX.</source>
        <translation>“%1” is not a code. A code is the eight letters and digits at the foot of a picture, such as 7KQM3TPX.</translation>
    </message>
    <message>
        <source>This store does not know the code %1. A store knows the codes of pictures that were exported from it: open the store that the picture came from, or ask for the picture as a file instead of through a chat.</source>
        <translation>This store does not know the code %1. A store knows the codes of pictures that were exported from it: open the store that the picture came from, or ask for the picture as a file instead of through a chat.</translation>
    </message>
</context>
<context>
    <name>Phrase</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1 on %2</translation>
    </message>
    <message>
        <source>%1 on %2, %3</source>
        <translation>%1 on %2, %3</translation>
    </message>
    <message>
        <source>Goods trade, %1</source>
        <translation>Goods trade, %1</translation>
    </message>
    <message>
        <source>deficit, after a surplus in %1</source>
        <translation>deficit, after a surplus in %1</translation>
    </message>
    <message>
        <source>surplus, after a deficit in %1</source>
        <translation>surplus, after a deficit in %1</translation>
    </message>
    <message>
        <source>deficit up %1 on %2</source>
        <translation>deficit up %1 on %2</translation>
    </message>
    <message>
        <source>deficit down %1 on %2</source>
        <translation>deficit down %1 on %2</translation>
    </message>
    <message>
        <source>surplus up %1 on %2</source>
        <translation>surplus up %1 on %2</translation>
    </message>
    <message>
        <source>surplus down %1 on %2</source>
        <translation>surplus down %1 on %2</translation>
    </message>
    <message>
        <source>Balance for %1, %2</source>
        <translation>Balance for %1, %2</translation>
    </message>
    <message>
        <source>%1{adj} investment in %2{loc}, %3</source>
        <translation>%1{adj} investment in %2{loc}, %3</translation>
    </message>
    <message>
        <source>%1{adj} students in %2{loc}, %3</source>
        <translation>%1{adj} students in %2{loc}, %3</translation>
    </message>
    <message>
        <source>%1 from %2{abl} in %3{loc}</source>
        <translation>%1 from %2{abl} in %3{loc}</translation>
    </message>
    <message>
        <source>%1, no second source</source>
        <translation>%1, no second source</translation>
    </message>
    <message>
        <source>%1; other sources too</source>
        <translation>%1; other sources too</translation>
    </message>
    <message>
        <source>Press reports and claims have marks of their own: they are not statistics.</source>
        <translation>Press reports and claims have marks of their own: they are not statistics.</translation>
    </message>
    <message>
        <source>Press reports have a mark of their own: they are not statistics.</source>
        <translation>Press reports have a mark of their own: they are not statistics.</translation>
    </message>
    <message>
        <source>Claims have a mark of their own: they are not statistics.</source>
        <translation>Claims have a mark of their own: they are not statistics.</translation>
    </message>
    <message>
        <source>The dotted line is where the source changes.</source>
        <translation>The dotted line is where the source changes.</translation>
    </message>
    <message>
        <source>Dots are single figures of different sources and periods: they are not joined.</source>
        <translation>Dots are single figures of different sources and periods: they are not joined.</translation>
    </message>
    <message>
        <source>%1: single figures</source>
        <translation>%1: single figures</translation>
    </message>
    <message>
        <source>There are no figures for %1 and %2 here yet. Files that fill it: goods trade by partner from UN Comtrade (comtradeplus.un.org) or from the statistical office of either country; students from UNESCO UIS; investment from the central banks.</source>
        <translation>There are no figures for %1 and %2 here yet. Files that fill it: goods trade by partner from UN Comtrade (comtradeplus.un.org) or from the statistical office of either country; students from UNESCO UIS; investment from the central banks.</translation>
    </message>
    <message>
        <source>There are no figures for %1 and %2 here yet. Files that fill it: goods trade by partner from UN Comtrade (comtradeplus.un.org) or from the statistical office of either country.</source>
        <translation>There are no figures for %1 and %2 here yet. Files that fill it: goods trade by partner from UN Comtrade (comtradeplus.un.org) or from the statistical office of either country.</translation>
    </message>
    <message>
        <source>There are no figures for %1 and %2 here yet. Files that fill it: direct investment by country from the central bank of either country or from UNCTAD.</source>
        <translation>There are no figures for %1 and %2 here yet. Files that fill it: direct investment by country from the central bank of either country or from UNCTAD.</translation>
    </message>
    <message>
        <source>There are no figures for %1 and %2 here yet. Files that fill it: students by country of origin from UNESCO UIS or from the ministry of education of either country.</source>
        <translation>There are no figures for %1 and %2 here yet. Files that fill it: students by country of origin from UNESCO UIS or from the ministry of education of either country.</translation>
    </message>
    <message>
        <source>There are no figures for %1 and %2 here yet. Files that fill it: goods carried, by route or by mode, from the statistical office or the ministry of transport of either country.</source>
        <translation>There are no figures for %1 and %2 here yet. Files that fill it: goods carried, by route or by mode, from the statistical office or the ministry of transport of either country.</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>holds</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>does not hold</translation>
    </message>
    <message>
        <source>not in the statistics</source>
        <translation>not in the statistics</translation>
    </message>
    <message>
        <source>not measurable</source>
        <translation>not measurable</translation>
    </message>
    <message>
        <source>%1, as %2 reports: %3</source>
        <translation>%1, as %2 reports: %3</translation>
    </message>
    <message>
        <source>no table of %1{gen}</source>
        <translation>no table of %1{gen}</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s), no statistics for this</source>
        <translation>
            <numerusform>%n source, no statistics for this</numerusform>
            <numerusform>%n sources, no statistics for this</numerusform>
        </translation>
    </message>
    <message>
        <source>No targets or claims about %1 and %2 are stored yet.</source>
        <translation>No targets or claims about %1 and %2 are stored yet.</translation>
    </message>
    <message>
        <source>No events about %1 and %2 are stored yet.</source>
        <translation>No events about %1 and %2 are stored yet.</translation>
    </message>
    <message>
        <source>upper end of the range</source>
        <translation>upper end of the range</translation>
    </message>
    <message>
        <source>lower end of the range</source>
        <translation>lower end of the range</translation>
    </message>
    <message>
        <source>Astana–Istanbul</source>
        <translation>Astana–Istanbul</translation>
    </message>
    <message>
        <source>Almaty–Istanbul</source>
        <translation>Almaty–Istanbul</translation>
    </message>
    <message>
        <source>Antalya</source>
        <translation>Antalya</translation>
    </message>
    <message>
        <source>third-country permits</source>
        <translation>third-country permits</translation>
    </message>
    <message>
        <source>universal permits</source>
        <translation>universal permits</translation>
    </message>
    <message>
        <source>Türkiye Scholarships</source>
        <translation>Türkiye Scholarships</translation>
    </message>
    <message>
        <source>Bolashak programme</source>
        <translation>Bolashak programme</translation>
    </message>
    <message>
        <source>KMTF ships</source>
        <translation>KMTF ships</translation>
    </message>
    <message>
        <source>dried legumes</source>
        <translation>dried legumes</translation>
    </message>
    <message>
        <source>hard coal</source>
        <translation>hard coal</translation>
    </message>
    <message>
        <source>crude oil</source>
        <translation>crude oil</translation>
    </message>
    <message>
        <source>unwrought zinc</source>
        <translation>unwrought zinc</translation>
    </message>
    <message>
        <source>%1, as %2 reports</source>
        <translation>%1, as %2 reports</translation>
    </message>
    <message>
        <source>Strokes: what the partner reports of the same flow</source>
        <translation>Strokes: what the partner reports of the same flow</translation>
    </message>
    <message>
        <source>Year to date: not comparable with full years</source>
        <translation>Year to date: not comparable with full years</translation>
    </message>
    <message>
        <source>%1 reports no figures for this. Show both reporters to see the other side’s.</source>
        <translation>%1 reports no figures for this. Show both reporters to see the other side’s.</translation>
    </message>
    <message>
        <source>There are no figures in the chosen years. Widen the range.</source>
        <translation>There are no figures in the chosen years. Widen the range.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Trade</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Investment</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Targets and claims</source>
        <translation>Targets and claims</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Every figure with its unit, status and source</source>
        <translation>Every figure with its unit, status and source</translation>
    </message>
    <message>
        <source>Where the figures, events and statements come from</source>
        <translation>Where the figures, events and statements come from</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Announced %1 by %2</source>
        <translation>Announced %1 by %2</translation>
    </message>
    <message>
        <source>Announced %1</source>
        <translation>Announced %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>due %1</translation>
    </message>
    <message>
        <source>no due year given</source>
        <translation>no due year given</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The target is reached.</source>
        <translation>The target is reached.</translation>
    </message>
    <message>
        <source>By %1 it takes %2 a year.</source>
        <translation>By %1 it takes %2 a year.</translation>
    </message>
    <message>
        <source>By %1 it takes %2 a year, by %3 %4.</source>
        <translation>By %1 it takes %2 a year, by %3 %4.</translation>
    </message>
    <message>
        <source>Achieved since %1: %2 a year.</source>
        <translation>Achieved since %1: %2 a year.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 in %2, %3</source>
        <translation>%1 in %2, %3</translation>
    </message>
    <message>
        <source>Target: %1 of trade</source>
        <translation>Target: %1 of trade</translation>
    </message>
    <message>
        <source>Target: %1 (%2)</source>
        <translation>Target: %1 (%2)</translation>
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
        <translation>%1 sold %2{dat} %3 more in %4 than in %5</translation>
    </message>
    <message>
        <source>%1 sold %2{dat} %3 less in %4 than in %5</source>
        <translation>%1 sold %2{dat} %3 less in %4 than in %5</translation>
    </message>
    <message>
        <source>%1 sold %2{dat} about as much in %4 as in %5</source>
        <translation>%1 sold %2{dat} about as much in %4 as in %5</translation>
    </message>
    <message>
        <source>%1 sold %2{dat} %3 times as much in %4 as in %5</source>
        <translation>%1 sold %2{dat} %3 times as much in %4 as in %5</translation>
    </message>
    <message>
        <source>Trade between %1 and %2{ins} was %3 higher in %4 than in %5</source>
        <translation>Trade between %1 and %2{ins} was %3 higher in %4 than in %5</translation>
    </message>
    <message>
        <source>Trade between %1 and %2{ins} was %3 lower in %4 than in %5</source>
        <translation>Trade between %1 and %2{ins} was %3 lower in %4 than in %5</translation>
    </message>
    <message>
        <source>Trade between %1 and %2{ins} was about the same in %4 as in %5</source>
        <translation>Trade between %1 and %2{ins} was about the same in %4 as in %5</translation>
    </message>
    <message>
        <source>Trade between %1 and %2{ins} was %3 times as large in %4 as in %5</source>
        <translation>Trade between %1 and %2{ins} was %3 times as large in %4 as in %5</translation>
    </message>
    <message>
        <source>%1 sold %2{dat} more than it bought in every year from %3 to %4</source>
        <translation>%1 sold %2{dat} more than it bought in every year from %3 to %4</translation>
    </message>
    <message>
        <source>%1 sold %2{dat} less than it bought in every year from %3 to %4</source>
        <translation>%1 sold %2{dat} less than it bought in every year from %3 to %4</translation>
    </message>
    <message>
        <source>The balance of %1{gen} with %2{ins} changed its sign between %3 and %4</source>
        <translation>The balance of %1{gen} with %2{ins} changed its sign between %3 and %4</translation>
    </message>
    <message>
        <source>%1, %2: %3 more in %4 than in %5</source>
        <translation>%1, %2: %3 more in %4 than in %5</translation>
    </message>
    <message>
        <source>%1, %2: %3 less in %4 than in %5</source>
        <translation>%1, %2: %3 less in %4 than in %5</translation>
    </message>
    <message>
        <source>%1, %2: about the same in %4 as in %5</source>
        <translation>%1, %2: about the same in %4 as in %5</translation>
    </message>
    <message>
        <source>%1, %2: %3 times as much in %4 as in %5</source>
        <translation>%1, %2: %3 times as much in %4 as in %5</translation>
    </message>
    <message>
        <source>%1, %2: %3 in %4, %5 in %6</source>
        <translation>%1, %2: %3 in %4, %5 in %6</translation>
    </message>
    <message>
        <source>Goods, current prices</source>
        <translation>Goods, current prices</translation>
    </message>
    <message>
        <source>Bars: as %1 reports</source>
        <translation>Bars: as %1 reports</translation>
    </message>
    <message>
        <source>As %1 reports</source>
        <translation>As %1 reports</translation>
    </message>
    <message>
        <source>cross strokes: imports from %1{abl} as %2 reports</source>
        <translation>cross strokes: imports from %1{abl} as %2 reports</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>by month</translation>
    </message>
    <message>
        <source>There are no figures for this choice of reporter and years. Widen the range or show both.</source>
        <translation>There are no figures for this choice of reporter and years. Widen the range or show both.</translation>
    </message>
    <message>
        <source>Trade between %1 and %2{ins}</source>
        <translation>Trade between %1 and %2{ins}</translation>
    </message>
    <message>
        <source>Balance of %1{gen} with %2{ins}</source>
        <translation>Balance of %1{gen} with %2{ins}</translation>
    </message>
    <message>
        <source>Exports less imports, as %1 reports</source>
        <translation>Exports less imports, as %1 reports</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>provisional</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>estimate</translation>
    </message>
    <message>
        <source>press report</source>
        <translation>press report</translation>
    </message>
    <message>
        <source>claim, not a statistic</source>
        <translation>claim, not a statistic</translation>
    </message>
    <message>
        <source>analyst’s own figure</source>
        <translation>analyst’s own figure</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source: %1</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Sources: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n more claims on the Targets &amp; claims page</source>
        <translation>
            <numerusform>%n more claim on the Targets &amp; claims page</numerusform>
            <numerusform>%n more claims on the Targets &amp; claims page</numerusform>
        </translation>
    </message>
    <message>
        <source>No events to show</source>
        <translation>No events to show</translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more events</source>
        <translation>
            <numerusform>and %n more event</numerusform>
            <numerusform>and %n more events</numerusform>
        </translation>
    </message>
    <message>
        <source>overview</source>
        <translation>overview</translation>
    </message>
    <message>
        <source>trade</source>
        <translation>trade</translation>
    </message>
    <message>
        <source>investment</source>
        <translation>investment</translation>
    </message>
    <message>
        <source>education</source>
        <translation>education</translation>
    </message>
    <message>
        <source>transport</source>
        <translation>transport</translation>
    </message>
    <message>
        <source>timeline</source>
        <translation>timeline</translation>
    </message>
    <message>
        <source>targets and claims</source>
        <translation>targets and claims</translation>
    </message>
    <message>
        <source>data</source>
        <translation>data</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>sources</translation>
    </message>
    <message numerus="yes">
        <source>%n more in Corridor</source>
        <translation>
            <numerusform>%n more in Corridor</numerusform>
            <numerusform>%n more in Corridor</numerusform>
        </translation>
    </message>
    <message>
        <source>Claims and what the figures say</source>
        <translation>Claims and what the figures say</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Targets</translation>
    </message>
    <message numerus="yes">
        <source>Sources: %n documents, each listed with its event in Corridor.</source>
        <translation>
            <numerusform>Sources: %n document, listed with its event in Corridor.</numerusform>
            <numerusform>Sources: %n documents, each listed with its event in Corridor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Imports</translation>
    </message>
    <message>
        <source>What was written into the store, and when</source>
        <translation>What was written into the store, and when</translation>
    </message>
    <message>
        <source>imports</source>
        <translation>imports</translation>
    </message>
    <message>
        <source>Drop such a file on the window, or press Ctrl+I.</source>
        <translation>Drop such a file on the window, or press Ctrl+I.</translation>
    </message>
    <message>
        <source>exponential smoothing without a trend</source>
        <translation>exponential smoothing without a trend</translation>
    </message>
    <message>
        <source>exponential smoothing with a linear trend</source>
        <translation>exponential smoothing with a linear trend</translation>
    </message>
    <message>
        <source>exponential smoothing with a damped trend</source>
        <translation>exponential smoothing with a damped trend</translation>
    </message>
    <message>
        <source>a trend of constant growth</source>
        <translation>a trend of constant growth</translation>
    </message>
    <message numerus="yes">
        <source>No forecast: it takes 8 figures in an unbroken row, and there are %n.</source>
        <translation>
            <numerusform>No forecast: it takes 8 figures in an unbroken row, and there is %n.</numerusform>
            <numerusform>No forecast: it takes 8 figures in an unbroken row, and there are %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forecast, no figure of any source</source>
        <translation>Forecast, no figure of any source</translation>
    </message>
    <message>
        <source>One is valued at %1 and the other at %2: CIF includes freight and insurance, FOB does not.</source>
        <translation>One is valued at %1 and the other at %2: CIF includes freight and insurance, FOB does not.</translation>
    </message>
    <message>
        <source>A claim or press report is put together with statistics: the result is no firmer than it.</source>
        <translation>A claim or press report is put together with statistics: the result is no firmer than it.</translation>
    </message>
    <message>
        <source>Two currencies: %1 and %2. Convert one first.</source>
        <translation>Two currencies: %1 and %2. Convert one first.</translation>
    </message>
    <message>
        <source>Two units: %1 and %2.</source>
        <translation>Two units: %1 and %2.</translation>
    </message>
    <message>
        <source>One figure is about a longer time than the other, as a half-year and a year are.</source>
        <translation>One figure is about a longer time than the other, as a half-year and a year are.</translation>
    </message>
    <message>
        <source>A stock, what there is on a day, is put together with a flow, what happens in a year.</source>
        <translation>A stock, what there is on a day, is put together with a flow, what happens in a year.</translation>
    </message>
    <message>
        <source>They do not cover the same trade: goods, services, or goods and services together.</source>
        <translation>They do not cover the same trade: goods, services, or goods and services together.</translation>
    </message>
    <message>
        <source>They do not stand in the same prices: prices of one year and prices of the day cannot be mixed.</source>
        <translation>They do not stand in the same prices: prices of one year and prices of the day cannot be mixed.</translation>
    </message>
    <message>
        <source>%1 and %2 are not equally long: their figures cannot be set against each other.</source>
        <translation>%1 and %2 are not equally long: their figures cannot be set against each other.</translation>
    </message>
    <message>
        <source>Only values in a currency can be computed so.</source>
        <translation>Only values in a currency can be computed so.</translation>
    </message>
    <message>
        <source>Change on the year before</source>
        <translation>Change on the year before</translation>
    </message>
    <message>
        <source>Change on the period before</source>
        <translation>Change on the period before</translation>
    </message>
    <message>
        <source>Change on the year before, %</source>
        <translation>Change on the year before, %</translation>
    </message>
    <message>
        <source>Change on the period before, %</source>
        <translation>Change on the period before, %</translation>
    </message>
    <message>
        <source>Index, %1 = 100</source>
        <translation>Index, %1 = 100</translation>
    </message>
    <message>
        <source>Share of the total with the world</source>
        <translation>Share of the total with the world</translation>
    </message>
    <message>
        <source>Per head of the population</source>
        <translation>Per head of the population</translation>
    </message>
    <message>
        <source>Per cent of GDP</source>
        <translation>Per cent of GDP</translation>
    </message>
    <message>
        <source>Average growth a year since the first period shown</source>
        <translation>Average growth a year since the first period shown</translation>
    </message>
    <message numerus="yes">
        <source>Sum of the last %n periods</source>
        <translation>
            <numerusform>Sum of the last %n period</numerusform>
            <numerusform>Sum of the last %n periods</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Average of the last %n periods</source>
        <translation>
            <numerusform>Average of the last %n period</numerusform>
            <numerusform>Average of the last %n periods</numerusform>
        </translation>
    </message>
    <message>
        <source>Running total since the first period shown</source>
        <translation>Running total since the first period shown</translation>
    </message>
    <message>
        <source>Constant prices of %1</source>
        <translation>Constant prices of %1</translation>
    </message>
    <message>
        <source>Converted at the average rate of each period: %1</source>
        <translation>Converted at the average rate of each period: %1</translation>
    </message>
    <message>
        <source>Exports less imports</source>
        <translation>Exports less imports</translation>
    </message>
    <message>
        <source>Exports over imports</source>
        <translation>Exports over imports</translation>
    </message>
    <message>
        <source>Exports less imports over both, from −1 to 1</source>
        <translation>Exports less imports over both, from −1 to 1</translation>
    </message>
    <message>
        <source>A place in a ranking has no percentage.</source>
        <translation>A place in a ranking has no percentage.</translation>
    </message>
    <message>
        <source>A percentage or a rank has no index and no growth rate: take its change.</source>
        <translation>A percentage or a rank has no index and no growth rate: take its change.</translation>
    </message>
    <message>
        <source>It is a percentage or a rank already.</source>
        <translation>It is a percentage or a rank already.</translation>
    </message>
    <message>
        <source>It has no partner, so that there is no total to divide by.</source>
        <translation>It has no partner, so that there is no total to divide by.</translation>
    </message>
    <message>
        <source>Only amounts can be given per head.</source>
        <translation>Only amounts can be given per head.</translation>
    </message>
    <message>
        <source>Only what happens in a period can be added up: not a stock, a percentage or a rank.</source>
        <translation>Only what happens in a period can be added up: not a stock, a percentage or a rank.</translation>
    </message>
    <message>
        <source>It stands in constant prices already.</source>
        <translation>It stands in constant prices already.</translation>
    </message>
    <message>
        <source>Convert first, then take out price changes.</source>
        <translation>Convert first, then take out price changes.</translation>
    </message>
    <message>
        <source>Only exports and imports can be set against each other.</source>
        <translation>Only exports and imports can be set against each other.</translation>
    </message>
    <message>
        <source>The figure for %1 is not above zero: a ratio to it would say nothing.</source>
        <translation>The figure for %1 is not above zero: a ratio to it would say nothing.</translation>
    </message>
    <message>
        <source>Growth is counted from here.</source>
        <translation>Growth is counted from here.</translation>
    </message>
    <message>
        <source>There is no figure for %1.</source>
        <translation>There is no figure for %1.</translation>
    </message>
    <message>
        <source>There is no figure for %2: %1.</source>
        <translation>There is no figure for %2: %1.</translation>
    </message>
    <message>
        <source>There is no figure for %2: %1. Import it from: %3.</source>
        <translation>There is no figure for %2: %1. Import it from: %3.</translation>
    </message>
    <message>
        <source>%1 is not above zero for %2: nothing can be divided by it.</source>
        <translation>%1 is not above zero for %2: nothing can be divided by it.</translation>
    </message>
    <message>
        <source>Not computed – %1: %2</source>
        <translation>Not computed – %1: %2</translation>
    </message>
    <message>
        <source>There is no event “%1” in this store.</source>
        <translation>There is no event “%1” in this store.</translation>
    </message>
    <message>
        <source>Totals with the world are the sums of the twelve months that their source gives.</source>
        <translation>Totals with the world are the sums of the twelve months that their source gives.</translation>
    </message>
    <message>
        <source>Constant prices of %1, deflated by: %2</source>
        <translation>Constant prices of %1, deflated by: %2</translation>
    </message>
    <message>
        <source>%1 reports: exports</source>
        <translation>%1 reports: exports</translation>
    </message>
    <message>
        <source>%1 reports: imports</source>
        <translation>%1 reports: imports</translation>
    </message>
    <message>
        <source>Assumed CIF/FOB margin</source>
        <translation>Assumed CIF/FOB margin</translation>
    </message>
    <message>
        <source>Exporter’s value × %1</source>
        <translation>Exporter’s value × %1</translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation>Unexplained</translation>
    </message>
    <message>
        <source>Importer’s value − exporter’s value</source>
        <translation>Importer’s value − exporter’s value</translation>
    </message>
    <message>
        <source>less the exporter’s value × %1</source>
        <translation>less the exporter’s value × %1</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Gap</translation>
    </message>
    <message>
        <source>%1: the gap between both reports</source>
        <translation>%1: the gap between both reports</translation>
    </message>
    <message>
        <source>Importer less exporter, as a share of the exporter’s value; stroke: the gap</source>
        <translation>Importer less exporter, as a share of the exporter’s value; stroke: the gap</translation>
    </message>
    <message>
        <source>Importer less exporter; stroke: the gap</source>
        <translation>Importer less exporter; stroke: the gap</translation>
    </message>
    <message>
        <source>No gap: neither country reports.</source>
        <translation>No gap: neither country reports.</translation>
    </message>
    <message>
        <source>No gap: one side of the mirror is not reported.</source>
        <translation>No gap: one side of the mirror is not reported.</translation>
    </message>
    <message>
        <source>No margin where a source states both on one ground (imports FOB).</source>
        <translation>No margin where a source states both on one ground (imports FOB).</translation>
    </message>
    <message>
        <source>%1: not reported</source>
        <translation>%1: not reported</translation>
    </message>
    <message>
        <source>Both report, but by different revisions of the HS: not compared</source>
        <translation>Both report, but by different revisions of the HS: not compared</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>not reported</translation>
    </message>
    <message>
        <source>One side only, %1, %2</source>
        <translation>One side only, %1, %2</translation>
    </message>
    <message>
        <source>Gap, %1, %2</source>
        <translation>Gap, %1, %2</translation>
    </message>
    <message>
        <source>Unexplained, %1, %2</source>
        <translation>Unexplained, %1, %2</translation>
    </message>
    <message>
        <source>CIF/FOB margin: %1 (%2)</source>
        <translation>CIF/FOB margin: %1 (%2)</translation>
    </message>
    <message>
        <source>no CIF/FOB margin</source>
        <translation>no CIF/FOB margin</translation>
    </message>
    <message>
        <source>one flow, as both countries report it</source>
        <translation>one flow, as both countries report it</translation>
    </message>
    <message>
        <source>%1: exports only, as both countries report them</source>
        <translation>%1: exports only, as both countries report them</translation>
    </message>
    <message>
        <source>%1, all partners, %2: where the gap is</source>
        <translation>%1, all partners, %2: where the gap is</translation>
    </message>
    <message>
        <source>%1, products, %2: where the gap is</source>
        <translation>%1, products, %2: where the gap is</translation>
    </message>
    <message>
        <source>%1, by period: where the gap is</source>
        <translation>%1, by period: where the gap is</translation>
    </message>
    <message>
        <source>%1: no flow is reported here by both sides. Files that fill it: goods trade of all reporters by partner from UN Comtrade (comtradeplus.un.org), with TOTAL as the product.</source>
        <translation>%1: no flow is reported here by both sides. Files that fill it: goods trade of all reporters by partner from UN Comtrade (comtradeplus.un.org), with TOTAL as the product.</translation>
    </message>
    <message>
        <source>%1 ↔ %2: no product is reported here by both countries. Files that fill it: trade between both by HS chapter from UN Comtrade (comtradeplus.un.org), with both as reporters.</source>
        <translation>%1 ↔ %2: no product is reported here by both countries. Files that fill it: trade between both by HS chapter from UN Comtrade (comtradeplus.un.org), with both as reporters.</translation>
    </message>
    <message>
        <source>Importer less exporter, as a share of the exporter’s value</source>
        <translation>Importer less exporter, as a share of the exporter’s value</translation>
    </message>
    <message>
        <source>Importer less exporter</source>
        <translation>Importer less exporter</translation>
    </message>
    <message numerus="yes">
        <source>The table has %n more.</source>
        <translation>
            <numerusform>The table has %n more.</numerusform>
            <numerusform>The table has %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a mirror: one side does not report them; they stand last in the table.</source>
        <translation>
            <numerusform>%n without a mirror: one side does not report it; it stands last in the table.</numerusform>
            <numerusform>%n without a mirror: one side does not report them; they stand last in the table.</numerusform>
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
        <translation>valuation not stated</translation>
    </message>
    <message>
        <source>CIF/FOB margin: %1 of the exporter’s value, as assumed by the IMF (Direction of Trade Statistics).</source>
        <translation>CIF/FOB margin: %1 of the exporter’s value, as assumed by the IMF (Direction of Trade Statistics).</translation>
    </message>
    <message>
        <source>CIF/FOB margin: %1 of the exporter’s value, chosen here; the IMF (Direction of Trade Statistics) assumes %2.</source>
        <translation>CIF/FOB margin: %1 of the exporter’s value, chosen here; the IMF (Direction of Trade Statistics) assumes %2.</translation>
    </message>
    <message>
        <source>%1: only %2 reports this flow</source>
        <translation>%1: only %2 reports this flow</translation>
    </message>
    <message>
        <source>%1, %2: only the importer reports trade</source>
        <translation>%1, %2: only the importer reports trade</translation>
    </message>
    <message>
        <source>%1, %2: both sides report about the same</source>
        <translation>%1, %2: both sides report about the same</translation>
    </message>
    <message>
        <source>%1, %2: the importer reports %3 more than the exporter</source>
        <translation>%1, %2: the importer reports %3 more than the exporter</translation>
    </message>
    <message>
        <source>%1, %2: the importer reports %3 less than the exporter</source>
        <translation>%1, %2: the importer reports %3 less than the exporter</translation>
    </message>
    <message>
        <source>exporter: %1 (%2)</source>
        <translation>exporter: %1 (%2)</translation>
    </message>
    <message>
        <source>importer: %1 (%2)</source>
        <translation>importer: %1 (%2)</translation>
    </message>
    <message>
        <source>%1, exports: not reported for %2</source>
        <translation>%1, exports: not reported for %2</translation>
    </message>
    <message>
        <source>%1, imports: not reported for %2</source>
        <translation>%1, imports: not reported for %2</translation>
    </message>
    <message>
        <source>%1 → %2: neither country reports this flow here, or not for the chosen years. Files that fill it: goods trade by partner from UN Comtrade (comtradeplus.un.org), with both countries as reporters, or from their statistical offices.</source>
        <translation>%1 → %2: neither country reports this flow here, or not for the chosen years. Files that fill it: goods trade by partner from UN Comtrade (comtradeplus.un.org), with both countries as reporters, or from their statistical offices.</translation>
    </message>
    <message>
        <source>Neither country reports trade with the other for the chosen years. Widen the range.</source>
        <translation>Neither country reports trade with the other for the chosen years. Widen the range.</translation>
    </message>
    <message>
        <source>%1 ↔ %2: neither country reports trade with the other here. Files that fill this page: goods trade by partner from UN Comtrade (comtradeplus.un.org), with both countries as reporters, or from the statistical office of each.</source>
        <translation>%1 ↔ %2: neither country reports trade with the other here. Files that fill this page: goods trade by partner from UN Comtrade (comtradeplus.un.org), with both countries as reporters, or from the statistical office of each.</translation>
    </message>
    <message>
        <source>Mirror statistics</source>
        <translation>Mirror statistics</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Products</translation>
    </message>
    <message>
        <source>Compare partnerships</source>
        <translation>Compare partnerships</translation>
    </message>
    <message>
        <source>Not specified</source>
        <translation>Not specified</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Others</translation>
    </message>
    <message numerus="yes">
        <source>The %n greatest of %1, and the others</source>
        <translation>
            <numerusform>The greatest of %1, and the others</numerusform>
            <numerusform>The %n greatest of %1, and the others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is left out: %n month(s) of it are in the store.</source>
        <translation>
            <numerusform>%1 is left out: %n month of it is in the store.</numerusform>
            <numerusform>%1 is left out: %n months of it are in the store.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 points</translation>
    </message>
    <message>
        <source>%1: from %4 in %2 to %5 in %3</source>
        <translation>%1: from %4 in %2 to %5 in %3</translation>
    </message>
    <message>
        <source>not reported in %1</source>
        <translation>not reported in %1</translation>
    </message>
    <message>
        <source>%1, %2. First: %3, %4</source>
        <translation>%1, %2. First: %3, %4</translation>
    </message>
    <message>
        <source>Together %1</source>
        <translation>Together %1</translation>
    </message>
    <message>
        <source>There is no whole year of this product in the range. Widen the range of years or choose another classification.</source>
        <translation>There is no whole year of this product in the range. Widen the range of years or choose another classification.</translation>
    </message>
    <message>
        <source>Moves need two whole years in one classification; %1 has one in this range. Widen the range or choose another classification.</source>
        <translation>Moves need two whole years in one classification; %1 has one in this range. Widen the range or choose another classification.</translation>
    </message>
    <message>
        <source>Change of each product, and its part in the change of the whole</source>
        <translation>Change of each product, and its part in the change of the whole</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) are new: not reported in %1.</source>
        <translation>
            <numerusform>%n product is new: not reported in %1.</numerusform>
            <numerusform>%n products are new: not reported in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) are gone: not reported in %1.</source>
        <translation>
            <numerusform>%n product is gone: not reported in %1.</numerusform>
            <numerusform>%n products are gone: not reported in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is not reported is no zero: no change is computed for it.</source>
        <translation>What is not reported is no zero: no change is computed for it.</translation>
    </message>
    <message>
        <source>Section %1</source>
        <translation>Section %1</translation>
    </message>
    <message>
        <source>Chapter %1</source>
        <translation>Chapter %1</translation>
    </message>
    <message>
        <source>Heading %1</source>
        <translation>Heading %1</translation>
    </message>
    <message>
        <source>Subheading %1</source>
        <translation>Subheading %1</translation>
    </message>
    <message>
        <source>Tariff line %1</source>
        <translation>Tariff line %1</translation>
    </message>
    <message>
        <source>Product group %1</source>
        <translation>Product group %1</translation>
    </message>
    <message>
        <source>All goods</source>
        <translation>All goods</translation>
    </message>
    <message>
        <source>HS, revision not said</source>
        <translation>HS, revision not said</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n section</numerusform>
            <numerusform>%n sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chapter(s)</source>
        <translation>
            <numerusform>%n chapter</numerusform>
            <numerusform>%n chapters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n heading(s)</source>
        <translation>
            <numerusform>%n heading</numerusform>
            <numerusform>%n headings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subheading(s)</source>
        <translation>
            <numerusform>%n subheading</numerusform>
            <numerusform>%n subheadings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tariff line(s)</source>
        <translation>
            <numerusform>%n tariff line</numerusform>
            <numerusform>%n tariff lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n product</numerusform>
            <numerusform>%n products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>summed from %n section(s)</source>
        <translation>
            <numerusform>summed from %n section</numerusform>
            <numerusform>summed from %n sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>summed from %n chapter(s)</source>
        <translation>
            <numerusform>summed from %n chapter</numerusform>
            <numerusform>summed from %n chapters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>summed from %n heading(s)</source>
        <translation>
            <numerusform>summed from %n heading</numerusform>
            <numerusform>summed from %n headings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>summed from %n subheading(s)</source>
        <translation>
            <numerusform>summed from %n subheading</numerusform>
            <numerusform>summed from %n subheadings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>summed from %n tariff line(s)</source>
        <translation>
            <numerusform>summed from %n tariff line</numerusform>
            <numerusform>summed from %n tariff lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>summed from %n product(s)</source>
        <translation>
            <numerusform>summed from %n product</numerusform>
            <numerusform>summed from %n products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) of %1</source>
        <translation>
            <numerusform>%n month of %1</numerusform>
            <numerusform>%n months of %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No whole year: the sum of %1.</source>
        <translation>No whole year: the sum of %1.</translation>
    </message>
    <message>
        <source>The source gives no total of all goods here: the whole is %1, and shares are of that sum.</source>
        <translation>The source gives no total of all goods here: the whole is %1, and shares are of that sum.</translation>
    </message>
    <message>
        <source>The source gives no figure of its own for this product: it is %1.</source>
        <translation>The source gives no figure of its own for this product: it is %1.</translation>
    </message>
    <message>
        <source>Not specified: the total less the sum of the parts.</source>
        <translation>Not specified: the total less the sum of the parts.</translation>
    </message>
    <message>
        <source>The parts add up to %1 more than the total that the source gives.</source>
        <translation>The parts add up to %1 more than the total that the source gives.</translation>
    </message>
    <message>
        <source>Concentration (HHI): %1 of 1, normalised %2; as concentrated as %3 equal products, of %4.</source>
        <translation>Concentration (HHI): %1 of 1, normalised %2; as concentrated as %3 equal products, of %4.</translation>
    </message>
    <message>
        <source>%1: %2. Choose another year, or go up.</source>
        <translation>%1: %2. Choose another year, or go up.</translation>
    </message>
    <message>
        <source>There are no figures by product for %1 and %2 here yet. Files that fill it: exports or imports by HS chapter, heading or subheading from UN Comtrade Plus (comtradeplus.un.org), CEPII BACI (cepii.fr) or ITC Trade Map (trademap.org).</source>
        <translation>There are no figures by product for %1 and %2 here yet. Files that fill it: exports or imports by HS chapter, heading or subheading from UN Comtrade Plus (comtradeplus.un.org), CEPII BACI (cepii.fr) or ITC Trade Map (trademap.org).</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>new: %1</translation>
    </message>
    <message>
        <source>gone: %1</source>
        <translation>gone: %1</translation>
    </message>
    <message>
        <source>Total as the source gives it: %1</source>
        <translation>Total as the source gives it: %1</translation>
    </message>
    <message>
        <source>Sum of the rows: %1 (%2)</source>
        <translation>Sum of the rows: %1 (%2)</translation>
    </message>
    <message>
        <source>Revealed comparative advantage is not computable: no world exports by product of %1 are imported in this classification.</source>
        <translation>Revealed comparative advantage is not computable: no world exports by product of %1 are imported in this classification.</translation>
    </message>
    <message>
        <source>Revealed comparative advantage is not computable: no exports by product to the world of %1 are imported for: %2.</source>
        <translation>Revealed comparative advantage is not computable: no exports by product to the world of %1 are imported for: %2.</translation>
    </message>
    <message>
        <source>RCA: Balassa’s revealed comparative advantage, %1. The world’s exports of all goods are %2.</source>
        <translation>RCA: Balassa’s revealed comparative advantage, %1. The world’s exports of all goods are %2.</translation>
    </message>
    <message>
        <source>RCA: Balassa’s revealed comparative advantage, %1.</source>
        <translation>RCA: Balassa’s revealed comparative advantage, %1.</translation>
    </message>
    <message>
        <source>Not reported: %1</source>
        <translation>Not reported: %1</translation>
    </message>
    <message>
        <source>Zero or less, so without an area: %1</source>
        <translation>Zero or less, so without an area: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
    <message>
        <source>mirror statistics</source>
        <translation>mirror statistics</translation>
    </message>
    <message>
        <source>products</source>
        <translation>products</translation>
    </message>
    <message>
        <source>partnerships compared</source>
        <translation>partnerships compared</translation>
    </message>
    <message>
        <source>This is a forecast: nobody reported it. It was computed from the figures below.</source>
        <translation>This is a forecast: nobody reported it. It was computed from the figures below.</translation>
    </message>
    <message>
        <source>Shown: %1. The other series are in the table.</source>
        <translation>Shown: %1. The other series are in the table.</translation>
    </message>
    <message>
        <source>Shares of the sum of the series shown; where one has no figure the others alone are the sum.</source>
        <translation>Shares of the sum of the series shown; where one has no figure the others alone are the sum.</translation>
    </message>
    <message>
        <source>Up: %1. Down: %2; its amounts stand below zero only to be drawn downwards.</source>
        <translation>Up: %1. Down: %2; its amounts stand below zero only to be drawn downwards.</translation>
    </message>
    <message>
        <source>Only %1 and %2 are drawn, the first and last that every series has.</source>
        <translation>Only %1 and %2 are drawn, the first and last that every series has.</translation>
    </message>
    <message>
        <source>Each point is a period that both have a figure for. That two things move together does not say that one causes the other.</source>
        <translation>Each point is a period that both have a figure for. That two things move together does not say that one causes the other.</translation>
    </message>
    <message>
        <source>As it was known on %1: later figures and corrections are left out.</source>
        <translation>As it was known on %1: later figures and corrections are left out.</translation>
    </message>
    <message>
        <source>%1 reports none; %2 does: choose the other reporter</source>
        <translation>%1 reports none; %2 does: choose the other reporter</translation>
    </message>
    <message>
        <source>As the first country of each pair reports</source>
        <translation>As the first country of each pair reports</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n pairs over time</source>
        <translation>
            <numerusform>%1: %n pair over time</numerusform>
            <numerusform>%1: %n pairs over time</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: the most is %3, %4</source>
        <translation>%1, %2: the most is %3, %4</translation>
    </message>
    <message>
        <source>%1 is the newest period that most pairs have.</source>
        <translation>%1 is the newest period that most pairs have.</translation>
    </message>
    <message>
        <source>%1 is the newest period that all pairs have.</source>
        <translation>%1 is the newest period that all pairs have.</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>only %1</translation>
    </message>
    <message>
        <source>%1: no indicator is here for two of these pairs. Files that fill this page: goods trade of one country with several partners from UN Comtrade (comtradeplus.un.org) or from its statistical office; students by country of origin from UNESCO UIS (data.uis.unesco.org); investment by partner from the IMF (data.imf.org).</source>
        <translation>%1: no indicator is here for two of these pairs. Files that fill this page: goods trade of one country with several partners from UN Comtrade (comtradeplus.un.org) or from its statistical office; students by country of origin from UNESCO UIS (data.uis.unesco.org); investment by partner from the IMF (data.imf.org).</translation>
    </message>
    <message>
        <source>Fewer than two of these pairs have figures for the chosen years, reporter and unit.</source>
        <translation>Fewer than two of these pairs have figures for the chosen years, reporter and unit.</translation>
    </message>
    <message>
        <source>the analyst’s own figure comes before all</source>
        <translation>the analyst’s own figure comes before all</translation>
    </message>
    <message>
        <source>rank of preference %1 against none</source>
        <translation>rank of preference %1 against none</translation>
    </message>
    <message>
        <source>rank of preference %1 against %2</source>
        <translation>rank of preference %1 against %2</translation>
    </message>
    <message>
        <source>firmer status: %1 against %2</source>
        <translation>firmer status: %1 against %2</translation>
    </message>
    <message>
        <source>its source has the longer row of figures, or the first code</source>
        <translation>its source has the longer row of figures, or the first code</translation>
    </message>
    <message>
        <source>computed from its parts</source>
        <translation>computed from its parts</translation>
    </message>
    <message>
        <source>not taken: %1</source>
        <translation>not taken: %1</translation>
    </message>
    <message>
        <source>taken instead: %1</source>
        <translation>taken instead: %1</translation>
    </message>
    <message>
        <source>Charts compute this from its parts instead, because the parts are statistics.</source>
        <translation>Charts compute this from its parts instead, because the parts are statistics.</translation>
    </message>
    <message>
        <source>Charts take the figure of another source: %1.</source>
        <translation>Charts take the figure of another source: %1.</translation>
    </message>
    <message>
        <source>No other source in the store tells this.</source>
        <translation>No other source in the store tells this.</translation>
    </message>
    <message>
        <source>Charts take this figure before the others.</source>
        <translation>Charts take this figure before the others.</translation>
    </message>
    <message>
        <source>Charts show it as a mark of its own: it stands in no row of figures.</source>
        <translation>Charts show it as a mark of its own: it stands in no row of figures.</translation>
    </message>
    <message>
        <source>No part of this product is reported in both years: there is no change to show.</source>
        <translation>No part of this product is reported in both years: there is no change to show.</translation>
    </message>
    <message>
        <source>The files imported for %1 and %2 have goods by product, but no total of all goods. The Products page shows them: press Ctrl+Shift+P.</source>
        <translation>The files imported for %1 and %2 have goods by product, but no total of all goods. The Products page shows them: press Ctrl+Shift+P.</translation>
    </message>
    <message>
        <source>“%1” is no computation that Corridor knows: left out.</source>
        <translation>“%1” is no computation that Corridor knows: left out.</translation>
    </message>
    <message>
        <source>Single figures are left out: they have no neighbours to compute with.</source>
        <translation>Single figures are left out: they have no neighbours to compute with.</translation>
    </message>
    <message>
        <source>%1. %2: %3 (%4)</source>
        <translation>%1. %2: %3 (%4)</translation>
    </message>
    <message>
        <source>There are no figures that this can be computed from.</source>
        <translation>There are no figures that this can be computed from.</translation>
    </message>
    <message>
        <source>Gaps: %1</source>
        <translation>Gaps: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n further gap has its reason in the table.</source>
        <translation>
            <numerusform>%n further gap has its reason in the table.</numerusform>
            <numerusform>%n further gaps have their reasons in the table.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forecast: %1</source>
        <translation>Forecast: %1</translation>
    </message>
    <message numerus="yes">
        <source>Forecast of %1: %2, chosen because it would have been off least, by %3 on average in %n forecasts of known figures.</source>
        <translation>
            <numerusform>Forecast of %1: %2, chosen because it would have been off least, by %3 on average in %n forecast of known figures.</numerusform>
            <numerusform>Forecast of %1: %2, chosen because it would have been off least, by %3 on average in %n forecasts of known figures.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forecasts are no figures of any source; they lie within the inner range with 80 %, within the outer with 95 % probability if things go on as before.</source>
        <translation>Forecasts are no figures of any source; they lie within the inner range with 80 %, within the outer with 95 % probability if things go on as before.</translation>
    </message>
    <message>
        <source>The forecast rests on figures of more than one source: part of their change may be the change of source.</source>
        <translation>The forecast rests on figures of more than one source: part of their change may be the change of source.</translation>
    </message>
    <message>
        <source>The forecast knows no seasons.</source>
        <translation>The forecast knows no seasons.</translation>
    </message>
    <message>
        <source>It takes a row of figures, and these are single ones.</source>
        <translation>It takes a row of figures, and these are single ones.</translation>
    </message>
    <message>
        <source>official</source>
        <translation>official</translation>
    </message>
    <message>
        <source>forecast, with its 80 % and 95 % intervals</source>
        <translation>forecast, with its 80 % and 95 % intervals</translation>
    </message>
    <message>
        <source>target</source>
        <translation>target</translation>
    </message>
    <message>
        <source>No event of the pair lies in these years.</source>
        <translation>No event of the pair lies in these years.</translation>
    </message>
    <message numerus="yes">
        <source>%1; off by %2 on average in %n forecasts of known figures</source>
        <translation>
            <numerusform>%1; off by %2 on average in %n forecast of known figures</numerusform>
            <numerusform>%1; off by %2 on average in %n forecasts of known figures</numerusform>
        </translation>
    </message>
    <message>
        <source>A balance has no share: its parts may have either sign.</source>
        <translation>A balance has no share: its parts may have either sign.</translation>
    </message>
    <message>
        <source>80 %: %1 to %2</source>
        <translation>80 %: %1 to %2</translation>
    </message>
    <message>
        <source>95 %: %1 to %2</source>
        <translation>95 %: %1 to %2</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>What the partner reports is not drawn here: it is in the table.</source>
        <translation>What the partner reports is not drawn here: it is in the table.</translation>
    </message>
    <message>
        <source>%1: high end, %2 % range</source>
        <translation>%1: high end, %2 % range</translation>
    </message>
    <message>
        <source>%1: low end, %2 % range</source>
        <translation>%1: low end, %2 % range</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Announcement</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>As printed</translation>
    </message>
    <message>
        <source>Assumed CIF/FOB margin, $</source>
        <translation>Assumed CIF/FOB margin, $</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Attribution</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Bound</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Change, %</source>
        <translation>Change, %</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Code of the document</source>
        <translation>Code of the document</translation>
    </message>
    <message>
        <source>Code of the indicator</source>
        <translation>Code of the indicator</translation>
    </message>
    <message>
        <source>Code of the partner</source>
        <translation>Code of the partner</translation>
    </message>
    <message>
        <source>Code of the product</source>
        <translation>Code of the product</translation>
    </message>
    <message>
        <source>Code of the reporter</source>
        <translation>Code of the reporter</translation>
    </message>
    <message>
        <source>Code of the source</source>
        <translation>Code of the source</translation>
    </message>
    <message>
        <source>Computed – %1: %2</source>
        <translation>Computed – %1: %2</translation>
    </message>
    <message>
        <source>Contribution to the change of the whole</source>
        <translation>Contribution to the change of the whole</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Data set</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Exporter reports, $</source>
        <translation>Exporter reports, $</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flow</translation>
    </message>
    <message>
        <source>Further dimensions</source>
        <translation>Further dimensions</translation>
    </message>
    <message>
        <source>Gap, $</source>
        <translation>Gap, $</translation>
    </message>
    <message>
        <source>Gap, %</source>
        <translation>Gap, %</translation>
    </message>
    <message>
        <source>Importer reports, $</source>
        <translation>Importer reports, $</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Key figures</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Publisher</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Retrieved</source>
        <translation>Retrieved</translation>
    </message>
    <message>
        <source>Revealed comparative advantage</source>
        <translation>Revealed comparative advantage</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Sources against it</source>
        <translation>Sources against it</translation>
    </message>
    <message>
        <source>Sources: exporter; importer</source>
        <translation>Sources: exporter; importer</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Statements</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Stored figures</source>
        <translation>Stored figures</translation>
    </message>
    <message>
        <source>The stored figures behind this page</source>
        <translation>The stored figures behind this page</translation>
    </message>
    <message>
        <source>Unexplained, $</source>
        <translation>Unexplained, $</translation>
    </message>
    <message>
        <source>Unexplained, %</source>
        <translation>Unexplained, %</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Unit of quantity</source>
        <translation>Unit of quantity</translation>
    </message>
    <message>
        <source>Valuation</source>
        <translation>Valuation</translation>
    </message>
    <message>
        <source>Value aimed at</source>
        <translation>Value aimed at</translation>
    </message>
    <message>
        <source>Value by unit of quantity</source>
        <translation>Value by unit of quantity</translation>
    </message>
    <message>
        <source>Value reached</source>
        <translation>Value reached</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>What the figures say</source>
        <translation>What the figures say</translation>
    </message>
    <message>
        <source>Where the figures and statements come from</source>
        <translation>Where the figures and statements come from</translation>
    </message>
    <message>
        <source>Who said it, and when</source>
        <translation>Who said it, and when</translation>
    </message>
    <message>
        <source>about</source>
        <translation>about</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>at least</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>at most</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>forecast</translation>
    </message>
    <message numerus="yes">
        <source>A timeline with %n events</source>
        <translation>
            <numerusform>A timeline with %n event</numerusform>
            <numerusform>A timeline with %n events</numerusform>
        </translation>
    </message>
    <message>
        <source>Trade in goods between %1 and %2{ins} came to %3{nom} in %4{loc}</source>
        <translation>Trade in goods between %1 and %2{ins} came to %3{nom} in %4{loc}</translation>
    </message>
    <message>
        <source>Trade in goods between %1 and %2{ins} came to %3{nom} in %4{loc}, %5 more than in %6{loc}</source>
        <translation>Trade in goods between %1 and %2{ins} came to %3{nom} in %4{loc}, %5 more than in %6{loc}</translation>
    </message>
    <message>
        <source>Trade in goods between %1 and %2{ins} came to %3{nom} in %4{loc}, %5 less than in %6{loc}</source>
        <translation>Trade in goods between %1 and %2{ins} came to %3{nom} in %4{loc}, %5 less than in %6{loc}</translation>
    </message>
    <message>
        <source>Trade in goods between %1 and %2{ins} came to %3{nom} in %4{loc}, about as much as in %6{loc}</source>
        <translation>Trade in goods between %1 and %2{ins} came to %3{nom} in %4{loc}, about as much as in %6{loc}</translation>
    </message>
    <message>
        <source>Trade in goods between %1 and %2{ins} came to %3{nom} in %4{loc}, %5 times as much as in %6{loc}</source>
        <translation>Trade in goods between %1 and %2{ins} came to %3{nom} in %4{loc}, %5 times as much as in %6{loc}</translation>
    </message>
    <message>
        <source>At %1{nom}, it is the highest figure of the row, which begins in %2{loc}</source>
        <translation>At %1{nom}, it is the highest figure of the row, which begins in %2{loc}</translation>
    </message>
    <message>
        <source>At %1{nom}, it is the lowest figure of the row, which begins in %2{loc}</source>
        <translation>At %1{nom}, it is the lowest figure of the row, which begins in %2{loc}</translation>
    </message>
    <message>
        <source>At %1{nom}, it is the highest figure since %2{gen}</source>
        <translation>At %1{nom}, it is the highest figure since %2{gen}</translation>
    </message>
    <message>
        <source>At %1{nom}, it is the lowest figure since %2{gen}</source>
        <translation>At %1{nom}, it is the lowest figure since %2{gen}</translation>
    </message>
    <message>
        <source>%1 exported %3{nom} to %2{dat} and imported %4{nom} from %2{abl}: a deficit of %5{nom}</source>
        <translation>%1 exported %3{nom} to %2{dat} and imported %4{nom} from %2{abl}: a deficit of %5{nom}</translation>
    </message>
    <message>
        <source>%1 exported %3{nom} to %2{dat} and imported %4{nom} from %2{abl}: a surplus of %5{nom}</source>
        <translation>%1 exported %3{nom} to %2{dat} and imported %4{nom} from %2{abl}: a surplus of %5{nom}</translation>
    </message>
    <message>
        <source>From %1{gen} to %2{acc} trade fell by %3{nom} a year on average</source>
        <translation>From %1{gen} to %2{acc} trade fell by %3{nom} a year on average</translation>
    </message>
    <message>
        <source>From %1{gen} to %2{acc} trade grew by %3{nom} a year on average</source>
        <translation>From %1{gen} to %2{acc} trade grew by %3{nom} a year on average</translation>
    </message>
    <message>
        <source>Freight and insurance, assumed at %1 of the exporter’s value, account for %2{nom} of it; %3{nom} remains unexplained</source>
        <translation>Freight and insurance, assumed at %1 of the exporter’s value, account for %2{nom} of it; %3{nom} remains unexplained</translation>
    </message>
    <message>
        <source>Exports of goods from %1{abl} to %2{dat}</source>
        <translation>Exports of goods from %1{abl} to %2{dat}</translation>
    </message>
    <message>
        <source>Imports of goods from %1{abl} to %2{dat}</source>
        <translation>Imports of goods from %1{abl} to %2{dat}</translation>
    </message>
    <message>
        <source>Direct investment from %1{abl} in %2{loc}</source>
        <translation>Direct investment from %1{abl} in %2{loc}</translation>
    </message>
    <message>
        <source>Students from %1{abl} in %2{loc}</source>
        <translation>Students from %1{abl} in %2{loc}</translation>
    </message>
    <message>
        <source>Of the goods that went from %1{abl} to %2{dat} in %5{loc}, the exporter reports %3{nom} and the importer %4{nom}: %6{nom} (%7) more</source>
        <translation>Of the goods that went from %1{abl} to %2{dat} in %5{loc}, the exporter reports %3{nom} and the importer %4{nom}: %6{nom} (%7) more</translation>
    </message>
    <message>
        <source>Of the goods that went from %1{abl} to %2{dat} in %5{loc}, the exporter reports %3{nom} and the importer %4{nom}: %6{nom} (%7) less</source>
        <translation>Of the goods that went from %1{abl} to %2{dat} in %5{loc}, the exporter reports %3{nom} and the importer %4{nom}: %6{nom} (%7) less</translation>
    </message>
    <message>
        <source>%1, %2: the largest product is “%3” with %4{nom}, %5 of the total</source>
        <translation>%1, %2: the largest product is “%3” with %4{nom}, %5 of the total</translation>
    </message>
    <message>
        <source>Of the target of %1{nom}, %2 was reached in %3{loc}; %4{nom} is missing</source>
        <translation>Of the target of %1{nom}, %2 was reached in %3{loc}; %4{nom} is missing</translation>
    </message>
    <message>
        <source>The target of %1{nom} is reached: %2{nom} in %3{loc}</source>
        <translation>The target of %1{nom} is reached: %2{nom} in %3{loc}</translation>
    </message>
    <message>
        <source>%1: %2{nom} in %3{loc}</source>
        <translation>%1: %2{nom} in %3{loc}</translation>
    </message>
    <message>
        <source>%1: %2{nom} in %3{loc}, %4 more than in %5{loc}</source>
        <translation>%1: %2{nom} in %3{loc}, %4 more than in %5{loc}</translation>
    </message>
    <message>
        <source>%1: %2{nom} in %3{loc}, %4 less than in %5{loc}</source>
        <translation>%1: %2{nom} in %3{loc}, %4 less than in %5{loc}</translation>
    </message>
    <message>
        <source>%1: %2{nom} in %3{loc}, about as much as in %5{loc}</source>
        <translation>%1: %2{nom} in %3{loc}, about as much as in %5{loc}</translation>
    </message>
    <message>
        <source>%1: %2{nom} in %3{loc}, %4 times as much as in %5{loc}</source>
        <translation>%1: %2{nom} in %3{loc}, %4 times as much as in %5{loc}</translation>
    </message>
    <message>
        <source>retrieved %1</source>
        <translation>retrieved %1</translation>
    </message>
    <message>
        <source>Sources and method</source>
        <translation>Sources and method</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Nothing about this is stored for this pair.</source>
        <translation>Nothing about this is stored for this pair.</translation>
    </message>
    <message>
        <source>The partnership in figures: a briefing</source>
        <translation>The partnership in figures: a briefing</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Figures stand as their sources publish them: nothing is rounded before it is computed with, interpolated or filled in. What is not reported is missing, never zero.</source>
        <translation>Figures stand as their sources publish them: nothing is rounded before it is computed with, interpolated or filled in. What is not reported is missing, never zero.</translation>
    </message>
    <message>
        <source>Both countries report the same flow. Their figures stand beside each other and are never merged. Imports usually include freight and insurance (CIF), exports do not (FOB).</source>
        <translation>Both countries report the same flow. Their figures stand beside each other and are never merged. Imports usually include freight and insurance (CIF), exports do not (FOB).</translation>
    </message>
    <message>
        <source>Changes are computed only between neighbouring figures of one source. Where the source of a row changes, the chart marks it, and no sentence compares across the mark.</source>
        <translation>Changes are computed only between neighbouring figures of one source. Where the source of a row changes, the chart marks it, and no sentence compares across the mark.</translation>
    </message>
    <message>
        <source>A figure that is not official says so: provisional, estimate, press report or claim. Public statements are told as statements, with what the statistics say beside them.</source>
        <translation>A figure that is not official says so: provisional, estimate, press report or claim. Public statements are told as statements, with what the statistics say beside them.</translation>
    </message>
    <message>
        <source>F4: where it comes from</source>
        <translation>F4: where it comes from</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Where is this from?</source>
        <translation>Where is this from?</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copy as CSV</translation>
    </message>
</context>
<context>
    <name>Transform</name>
    <message>
        <source>“%1” is no computation. %2</source>
        <translation>“%1” is no computation. %2</translation>
    </message>
    <message>
        <source>Take change, pctchange (each also with :previous), index:YEAR, index:event=CODE, share, perhead, gdp, cagr, movsum:N, movavg:N, cumulative, real:YEAR, real:YEAR;DEFLATOR, currency:CODE, balance, coverage or bothways.</source>
        <translation>Take change, pctchange (each also with :previous), index:YEAR, index:event=CODE, share, perhead, gdp, cagr, movsum:N, movavg:N, cumulative, real:YEAR, real:YEAR;DEFLATOR, currency:CODE, balance, coverage or bothways.</translation>
    </message>
    <message>
        <source>A year of four digits is expected, as %1:2020.</source>
        <translation>A year of four digits is expected, as %1:2020.</translation>
    </message>
    <message>
        <source>A number of periods from 2 to %1 is expected.</source>
        <translation>A number of periods from 2 to %1 is expected.</translation>
    </message>
    <message>
        <source>A currency is expected, as currency:KZT.</source>
        <translation>A currency is expected, as currency:KZT.</translation>
    </message>
</context>
<context>
    <name>ViewState</name>
    <message>
        <source>A text is expected there.</source>
        <translation>A text is expected there.</translation>
    </message>
    <message>
        <source>“%1” is not known there. It may come from a newer Corridor.</source>
        <translation>“%1” is not known there. It may come from a newer Corridor.</translation>
    </message>
    <message>
        <source>A year from 1 to 9999 is expected there.</source>
        <translation>A year from 1 to 9999 is expected there.</translation>
    </message>
    <message>
        <source>true or false is expected there.</source>
        <translation>true or false is expected there.</translation>
    </message>
    <message>
        <source>A list of texts is expected there.</source>
        <translation>A list of texts is expected there.</translation>
    </message>
    <message>
        <source>The view&apos;s field “%1” cannot be read. %2</source>
        <translation>The view&apos;s field “%1” cannot be read. %2</translation>
    </message>
    <message>
        <source>The view&apos;s field “version” is missing or is not a number: this is not a saved view.</source>
        <translation>The view&apos;s field “version” is missing or is not a number: this is not a saved view.</translation>
    </message>
    <message>
        <source>This view was saved by a newer Corridor (version %1 of its format; this one reads up to %2). Open it with that Corridor.</source>
        <translation>This view was saved by a newer Corridor (version %1 of its format; this one reads up to %2). Open it with that Corridor.</translation>
    </message>
    <message>
        <source>It lies after “lastYear”.</source>
        <translation>It lies after “lastYear”.</translation>
    </message>
    <message>
        <source>A number from %1 to %2 is expected there.</source>
        <translation>A number from %1 to %2 is expected there.</translation>
    </message>
</context>
<context>
    <name>corridor::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Close this message</translation>
    </message>
</context>
<context>
    <name>corridor::BookmarkMenu</name>
    <message>
        <source>This bookmark cannot be read. Delete it and add it anew.</source>
        <translation>This bookmark cannot be read. Delete it and add it anew.</translation>
    </message>
</context>
<context>
    <name>corridor::BookmarksDialog</name>
    <message>
        <source>Bookmarks</source>
        <translation>Bookmarks</translation>
    </message>
    <message>
        <source>No bookmarks yet. Add keeps the view that is open now.</source>
        <translation>No bookmarks yet. Add keeps the view that is open now.</translation>
    </message>
    <message>
        <source>&amp;Add this view</source>
        <translation>&amp;Add this view</translation>
    </message>
    <message>
        <source>Add the current view</source>
        <translation>Add the current view</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>Open the bookmark</source>
        <translation>Open the bookmark</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Rename</translation>
    </message>
    <message>
        <source>Rename the bookmark</source>
        <translation>Rename the bookmark</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Move &amp;up</translation>
    </message>
    <message>
        <source>Move the bookmark up</source>
        <translation>Move the bookmark up</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Move &amp;down</translation>
    </message>
    <message>
        <source>Move the bookmark down</source>
        <translation>Move the bookmark down</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Down</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>D&amp;elete</translation>
    </message>
    <message>
        <source>Delete the bookmark</source>
        <translation>Delete the bookmark</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>Undo the deletion</source>
        <translation>Undo the deletion</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Deleted: %1</translation>
    </message>
</context>
<context>
    <name>corridor::ChangeTableModel</name>
    <message>
        <source>Total</source>
        <comment>all commodities together</comment>
        <translation>Total</translation>
    </message>
    <message>
        <source>added</source>
        <comment>a figure</comment>
        <translation>added</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>a figure</comment>
        <translation>changed</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>a figure</comment>
        <translation>removed</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Reporter</source>
        <comment>country whose figures these are</comment>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Commodity</source>
        <translation>Commodity</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Then</source>
        <comment>the value on that day</comment>
        <translation>Then</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>the value that stands</comment>
        <translation>Now</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>File or edit</source>
        <translation>File or edit</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
</context>
<context>
    <name>corridor::ChangesDialog</name>
    <message>
        <source>What changed</source>
        <translation>What changed</translation>
    </message>
    <message>
        <source>What changed &amp;since</source>
        <translation>What changed &amp;since</translation>
    </message>
    <message>
        <source>Day to compare with</source>
        <translation>Day to compare with</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Show in the table of figures</source>
        <translation>Show in the table of figures</translation>
    </message>
    <message>
        <source>Where is this from?</source>
        <translation>Where is this from?</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copy all</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Nothing changed since then.</source>
        <translation>Nothing changed since then.</translation>
    </message>
    <message>
        <source>%1 figures changed.</source>
        <translation>%1 figures changed.</translation>
    </message>
    <message>
        <source>More than %1 figures changed.</source>
        <translation>More than %1 figures changed.</translation>
    </message>
    <message>
        <source>The first %1 are listed.</source>
        <translation>The first %1 are listed.</translation>
    </message>
</context>
<context>
    <name>corridor::ChartPage</name>
    <message>
        <source>Years</source>
        <translation>Years</translation>
    </message>
    <message>
        <source>Figures by year</source>
        <translation>Figures by year</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>Figures by month</source>
        <translation>Figures by month</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatic</translation>
    </message>
    <message>
        <source>Chart kind: automatic</source>
        <translation>Chart kind: automatic</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Bars</translation>
    </message>
    <message>
        <source>Chart kind: bars</source>
        <translation>Chart kind: bars</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>Chart kind: lines</source>
        <translation>Chart kind: lines</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>Show the chart</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Show the figures as a table</source>
        <translation>Show the figures as a table</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Show the sources</source>
        <translation>Show the sources</translation>
    </message>
    <message>
        <source>&amp;Indicator</source>
        <translation>&amp;Indicator</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Chart shown as a table</source>
        <translation>Chart shown as a table</translation>
    </message>
    <message>
        <source>Figures of the chart</source>
        <translation>Figures of the chart</translation>
    </message>
    <message>
        <source>Sources of the charts</source>
        <translation>Sources of the charts</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>More chart kinds</source>
        <translation>More chart kinds</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Areas</translation>
    </message>
    <message>
        <source>Bars side by side</source>
        <translation>Bars side by side</translation>
    </message>
    <message>
        <source>Bars to 100 %</source>
        <translation>Bars to 100 %</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>Both ways</translation>
    </message>
    <message>
        <source>One against the other</source>
        <translation>One against the other</translation>
    </message>
    <message>
        <source>First and last</source>
        <translation>First and last</translation>
    </message>
    <message>
        <source>Months by years</source>
        <translation>Months by years</translation>
    </message>
    <message>
        <source>Steps of change</source>
        <translation>Steps of change</translation>
    </message>
    <message>
        <source>One chart each</source>
        <translation>One chart each</translation>
    </message>
    <message>
        <source>More chart kinds: %1</source>
        <translation>More chart kinds: %1</translation>
    </message>
</context>
<context>
    <name>corridor::ChartTableModel</name>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>how firm a figure is</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>No figure for this period</source>
        <translation>No figure for this period</translation>
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
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>forecast</translation>
    </message>
</context>
<context>
    <name>corridor::ColumnMeanings</name>
    <message>
        <source>Figures of %1</source>
        <translation>Figures of %1</translation>
    </message>
    <message>
        <source>as the file says</source>
        <translation>as the file says</translation>
    </message>
    <message>
        <source>%1 of the whole file</source>
        <translation>%1 of the whole file</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Not used</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Flow (export, import)</source>
        <translation>Flow (export, import)</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Power of ten</source>
        <translation>Power of ten</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quarter</translation>
    </message>
    <message>
        <source>Scale (thousands, millions)</source>
        <translation>Scale (thousands, millions)</translation>
    </message>
    <message>
        <source>Other dimension</source>
        <translation>Other dimension</translation>
    </message>
</context>
<context>
    <name>corridor::CommandLine</name>
    <message>
        <source>There is no language “%1”; take en, tr, kk or ru.</source>
        <translation>There is no language “%1”; take en, tr, kk or ru.</translation>
    </message>
    <message>
        <source>There is no theme “%1”; take light, dark or system.</source>
        <translation>There is no theme “%1”; take light, dark or system.</translation>
    </message>
    <message>
        <source>The answer could not be written: %1.</source>
        <translation>The answer could not be written: %1.</translation>
    </message>
    <message>
        <source>--%1 does not belong here; see --help.</source>
        <translation>--%1 does not belong here; see --help.</translation>
    </message>
    <message>
        <source>Expected: corridor %1</source>
        <translation>Expected: corridor %1</translation>
    </message>
    <message>
        <source>There is no frequency “%1”; take A, H, Q, M, W, D or P.</source>
        <translation>There is no frequency “%1”; take A, H, Q, M, W, D or P.</translation>
    </message>
    <message>
        <source>No figures match; “corridor series” lists what there is.</source>
        <translation>No figures match; “corridor series” lists what there is.</translation>
    </message>
    <message>
        <source>“%1” is not a size; expected such as 1600x900, each side from 320 to 8000.</source>
        <translation>“%1” is not a size; expected such as 1600x900, each side from 320 to 8000.</translation>
    </message>
    <message>
        <source>“%1” is not a scale; take 1, 2 or 3.</source>
        <translation>“%1” is not a scale; take 1, 2 or 3.</translation>
    </message>
    <message>
        <source>A picture of %1 pixels is too large; it may have 100 million.</source>
        <translation>A picture of %1 pixels is too large; it may have 100 million.</translation>
    </message>
    <message>
        <source>“%1” is not a date; expected such as 2025-12-31.</source>
        <translation>“%1” is not a date; expected such as 2025-12-31.</translation>
    </message>
    <message>
        <source>A picture is light or dark, not “%1”.</source>
        <translation>A picture is light or dark, not “%1”.</translation>
    </message>
    <message>
        <source>“%1” is not a pair; expected such as KAZ-TUR.</source>
        <translation>“%1” is not a pair; expected such as KAZ-TUR.</translation>
    </message>
    <message>
        <source>A briefing is about one pair, not %1: call it once for each.</source>
        <translation>A briefing is about one pair, not %1: call it once for each.</translation>
    </message>
    <message>
        <source>Say where to write: %1.</source>
        <translation>Say where to write: %1.</translation>
    </message>
    <message>
        <source>The store has no figures for the pair %1.</source>
        <translation>The store has no figures for the pair %1.</translation>
    </message>
    <message>
        <source>%1: %2 (%3 % sure). Rows: %4 read, %5 new, %6 revised, %7 unchanged, %8 merged, %9 skipped</source>
        <translation>%1: %2 (%3 % sure). Rows: %4 read, %5 new, %6 revised, %7 unchanged, %8 merged, %9 skipped</translation>
    </message>
    <message>
        <source>%1 rejected.</source>
        <translation>%1 rejected.</translation>
    </message>
    <message>
        <source>Batch %1.</source>
        <translation>Batch %1.</translation>
    </message>
    <message>
        <source>Nothing was written: --accept-partial takes the rest.</source>
        <translation>Nothing was written: --accept-partial takes the rest.</translation>
    </message>
    <message>
        <source>There is no format “%1”; take one of: %2.</source>
        <translation>There is no format “%1”; take one of: %2.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 could not be read: %2.</translation>
    </message>
    <message>
        <source>import: what the columns mean, as a JSON file.</source>
        <translation>import: what the columns mean, as a JSON file.</translation>
    </message>
    <message>
        <source>import: utf-8, utf-16le, windows-1251, windows-1254 …</source>
        <translation>import: utf-8, utf-16le, windows-1251, windows-1254 …</translation>
    </message>
    <message>
        <source>import: which file of an archive.</source>
        <translation>import: which file of an archive.</translation>
    </message>
    <message>
        <source>import: the unit, where the file does not say it.</source>
        <translation>import: the unit, where the file does not say it.</translation>
    </message>
    <message>
        <source>import: title of the data set.</source>
        <translation>import: title of the data set.</translation>
    </message>
    <message>
        <source>import: where it is published.</source>
        <translation>import: where it is published.</translation>
    </message>
    <message>
        <source>import: who publishes it.</source>
        <translation>import: who publishes it.</translation>
    </message>
    <message>
        <source>import: only say what would change; write nothing.</source>
        <translation>import: only say what would change; write nothing.</translation>
    </message>
    <message>
        <source>import: take the other rows when some are rejected.</source>
        <translation>import: take the other rows when some are rejected.</translation>
    </message>
    <message>
        <source>export: the whole store as tidy CSV.</source>
        <translation>export: the whole store as tidy CSV.</translation>
    </message>
    <message>
        <source>There is no page “%1” to report; take overview, trade, investment, education, transport, timeline, targets, mirror, products, compare or all.</source>
        <translation>There is no page “%1” to report; take overview, trade, investment, education, transport, timeline, targets, mirror, products, compare or all.</translation>
    </message>
    <message>
        <source>--forecast takes a number of periods from 1 to %1, not “%2”.</source>
        <translation>--forecast takes a number of periods from 1 to %1, not “%2”.</translation>
    </message>
    <message>
        <source>Pictures that Corridor exported: open FILE.png, or the file alone, opens the view again; inspect FILE.png prints what it carries; verify FILE.png says whether it matches, its figures have changed since (exit code 3), or it was altered (4).</source>
        <translation>Pictures that Corridor exported: open FILE.png, or the file alone, opens the view again; inspect FILE.png prints what it carries; verify FILE.png says whether it matches, its figures have changed since (exit code 3), or it was altered (4).</translation>
    </message>
    <message>
        <source>report, series, figures, import, batches, inspect, verify: print JSON.</source>
        <translation>report, series, figures, import, batches, inspect, verify: print JSON.</translation>
    </message>
    <message>
        <source>There is no command “%1”; take report, briefing, series, figures, import, batches, undo, export, open, inspect or verify, or see --help.</source>
        <translation>There is no command “%1”; take report, briefing, series, figures, import, batches, undo, export, open, inspect or verify, or see --help.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made; check its name and permissions.</source>
        <translation>The folder %1 could not be made; check its name and permissions.</translation>
    </message>
    <message>
        <source>none: they were too many for a picture</source>
        <translation>none: they were too many for a picture</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Seal</translation>
    </message>
    <message>
        <source>whole: the file is as it was exported</source>
        <translation>whole: the file is as it was exported</translation>
    </message>
    <message>
        <source>altered: the file is not as it was exported</source>
        <translation>altered: the file is not as it was exported</translation>
    </message>
    <message>
        <source>View</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>%1: altered. The file is not as it was exported: do not rely on it.</source>
        <translation>%1: altered. The file is not as it was exported: do not rely on it.</translation>
    </message>
    <message numerus="yes">
        <source>%1: matches. The file is as it was exported, and its %n figures are those of the store.</source>
        <translation>
            <numerusform>%1: matches. The file is as it was exported, and its %n figure is that of the store.</numerusform>
            <numerusform>%1: matches. The file is as it was exported, and its %n figures are those of the store.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: figures have changed since: %n of %2. Then ▸ now:</source>
        <translation>
            <numerusform>%1: figures have changed since: %n of %2. Then ▸ now:</numerusform>
            <numerusform>%1: figures have changed since: %n of %2. Then ▸ now:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is as it was exported, but carries no figures to compare: they were too many for a picture.</source>
        <translation>%1 is as it was exported, but carries no figures to compare: they were too many for a picture.</translation>
    </message>
    <message>
        <source>A preset has a size: give --preset or --size.</source>
        <translation>A preset has a size: give --preset or --size.</translation>
    </message>
    <message>
        <source>The four languages show the same: %1 numbers, %2 texts, on %3 pages.</source>
        <translation>The four languages show the same: %1 numbers, %2 texts, on %3 pages.</translation>
    </message>
    <message numerus="yes">
        <source>The languages differ in %n place(s); %1 lists them.</source>
        <translation>
            <numerusform>The languages differ in %n place; %1 lists it.</numerusform>
            <numerusform>The languages differ in %n places; %1 lists them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) failed.</source>
        <translation>
            <numerusform>%n more file failed.</numerusform>
            <numerusform>%n more files failed.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no format “%1”; take %2.</source>
        <translation>There is no format “%1”; take %2.</translation>
    </message>
    <message>
        <source>There is no preset “%1”; take %2.</source>
        <translation>There is no preset “%1”; take %2.</translation>
    </message>
    <message>
        <source>import: the format, if not recognised; report: png, svg, pdf, csv, xlsx, json, sdmx-csv, several with commas.</source>
        <translation>import: the format, if not recognised; report: png, svg, pdf, csv, xlsx, json, sdmx-csv, several with commas.</translation>
    </message>
    <message>
        <source>report: 1, 2 or 3 times as many pixels.</source>
        <translation>report: 1, 2 or 3 times as many pixels.</translation>
    </message>
    <message>
        <source>report: a size by name: slide, slide-small, a4, a4-landscape, square or social.</source>
        <translation>report: a size by name: slide, slide-small, a4, a4-landscape, square or social.</translation>
    </message>
    <message>
        <source>report: compare what the four languages show, and write it there, as CSV or .json.</source>
        <translation>report: compare what the four languages show, and write it there, as CSV or .json.</translation>
    </message>
    <message>
        <source>report: date in the footer; if not given, that of the newest source.</source>
        <translation>report: date in the footer; if not given, that of the newest source.</translation>
    </message>
    <message>
        <source>report: folder to write to.</source>
        <translation>report: folder to write to.</translation>
    </message>
    <message>
        <source>report: names of the files, of text and {pair}, {page}, {lang}, {format}, {date}, {indicator}, {title} and {preset}; {page}-{lang} if not given.</source>
        <translation>report: names of the files, of text and {pair}, {page}, {lang}, {format}, {date}, {indicator}, {title} and {preset}; {page}-{lang} if not given.</translation>
    </message>
    <message>
        <source>report: size in pixels, 1600x900 if not given.</source>
        <translation>report: size in pixels, 1600x900 if not given.</translation>
    </message>
    <message>
        <source>report: two countries, such as KAZ-TUR; may be repeated.</source>
        <translation>report: two countries, such as KAZ-TUR; may be repeated.</translation>
    </message>
</context>
<context>
    <name>corridor::ComparePage</name>
    <message>
        <source>Chart</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>Show as a chart</source>
        <translation>Show as a chart</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Show as a table</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Show the sources</source>
        <translation>Show the sources</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Years</translation>
    </message>
    <message>
        <source>Figures by year</source>
        <translation>Figures by year</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>Figures by month</source>
        <translation>Figures by month</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>What is compared</translation>
    </message>
    <message>
        <source>Add a pair to compare with</source>
        <translation>Add a pair to compare with</translation>
    </message>
    <message>
        <source>Pairs compared</source>
        <translation>Pairs compared</translation>
    </message>
    <message>
        <source>Figures of the pairs</source>
        <translation>Figures of the pairs</translation>
    </message>
    <message>
        <source>Sources of the charts</source>
        <translation>Sources of the charts</translation>
    </message>
    <message>
        <source>Six pairs at most</source>
        <translation>Six pairs at most</translation>
    </message>
    <message>
        <source>Add a pair: type a country</source>
        <translation>Add a pair: type a country</translation>
    </message>
    <message>
        <source>What is computed from the figures</source>
        <translation>What is computed from the figures</translation>
    </message>
    <message>
        <source>As published</source>
        <comment>nothing is computed from the figures</comment>
        <translation>As published</translation>
    </message>
</context>
<context>
    <name>corridor::ComputeBar</name>
    <message>
        <source>Compute</source>
        <translation>Compute</translation>
    </message>
    <message>
        <source>Compute from the figures</source>
        <translation>Compute from the figures</translation>
    </message>
    <message>
        <source>Changes, indices, shares, prices and balances</source>
        <translation>Changes, indices, shares, prices and balances</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Apply the computation</source>
        <translation>Apply the computation</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Close without computing</source>
        <translation>Close without computing</translation>
    </message>
    <message>
        <source>Index to a year…</source>
        <translation>Index to a year…</translation>
    </message>
    <message>
        <source>Sum of the last periods…</source>
        <translation>Sum of the last periods…</translation>
    </message>
    <message>
        <source>Average of the last periods…</source>
        <translation>Average of the last periods…</translation>
    </message>
    <message>
        <source>Constant prices…</source>
        <translation>Constant prices…</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Index to an event…</source>
        <translation>Index to an event…</translation>
    </message>
    <message>
        <source>Event that is 100:</source>
        <translation>Event that is 100:</translation>
    </message>
    <message>
        <source>Event that the index starts from</source>
        <translation>Event that the index starts from</translation>
    </message>
    <message>
        <source>Number of periods</source>
        <translation>Number of periods</translation>
    </message>
    <message>
        <source>Periods:</source>
        <translation>Periods:</translation>
    </message>
    <message>
        <source>Base year</source>
        <translation>Base year</translation>
    </message>
    <message>
        <source>Base year:</source>
        <translation>Base year:</translation>
    </message>
    <message>
        <source>Usual price index</source>
        <translation>Usual price index</translation>
    </message>
    <message>
        <source>Price index to deflate by</source>
        <translation>Price index to deflate by</translation>
    </message>
    <message>
        <source>Do not compute any more: %1</source>
        <translation>Do not compute any more: %1</translation>
    </message>
    <message>
        <source>No forecast</source>
        <translation>No forecast</translation>
    </message>
    <message numerus="yes">
        <source>Forecast: %n period(s)</source>
        <translation>
            <numerusform>Forecast: %n period</numerusform>
            <numerusform>Forecast: %n periods</numerusform>
        </translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Forecast</translation>
    </message>
    <message>
        <source>Carries the lines on, with the range they are likely to stay in</source>
        <translation>Carries the lines on, with the range they are likely to stay in</translation>
    </message>
</context>
<context>
    <name>corridor::DataPage</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter by any word</source>
        <translation>Filter by any word</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>Active filters</source>
        <translation>Active filters</translation>
    </message>
    <message>
        <source>No figure matches the filters. Remove one of them to see more.</source>
        <translation>No figure matches the filters. Remove one of them to see more.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>✕</source>
        <translation>✕</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Close the details</translation>
    </message>
    <message numerus="yes">
        <source>%1 figures</source>
        <translation>
            <numerusform>%1 figure</numerusform>
            <numerusform>%1 figures</numerusform>
        </translation>
    </message>
    <message>
        <source>All indicators</source>
        <translation>All indicators</translation>
    </message>
    <message>
        <source>All reporters</source>
        <translation>All reporters</translation>
    </message>
    <message>
        <source>All partners</source>
        <translation>All partners</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>All sources</translation>
    </message>
    <message>
        <source>text</source>
        <translation>text</translation>
    </message>
    <message>
        <source>Reporter: %1</source>
        <translation>Reporter: %1</translation>
    </message>
    <message>
        <source>Partner: %1</source>
        <translation>Partner: %1</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>Remove the filter %1</translation>
    </message>
</context>
<context>
    <name>corridor::ExportDialog</name>
    <message>
        <source>Preview of the picture</source>
        <translation>Preview of the picture</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>&amp;Width</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Width</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>&amp;Height</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Height</translation>
    </message>
    <message>
        <source>S&amp;cale</source>
        <translation>S&amp;cale</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Scale</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Title</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legend</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>File name</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Browse…</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 pixels</translation>
    </message>
    <message>
        <source>A file of this name exists and will be replaced.</source>
        <translation>A file of this name exists and will be replaced.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another.</source>
        <translation>The folder %1 cannot be made. Choose another.</translation>
    </message>
    <message>
        <source>This folder is a file. Choose another.</source>
        <translation>This folder is a file. Choose another.</translation>
    </message>
    <message>
        <source>The folder will be made.</source>
        <translation>The folder will be made.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Drag the picture into another program.</source>
        <translation>Drag the picture into another program.</translation>
    </message>
    <message>
        <source>Preview of the file</source>
        <translation>Preview of the file</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>Language of the file</source>
        <translation>Language of the file</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>Si&amp;ze</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Unit</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>&amp;DPI</source>
        <translation>&amp;DPI</translation>
    </message>
    <message>
        <source>Dots per inch</source>
        <translation>Dots per inch</translation>
    </message>
    <message>
        <source>Loo&amp;k</source>
        <translation>Loo&amp;k</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>Tra&amp;nsparent ground</source>
        <translation>Tra&amp;nsparent ground</translation>
    </message>
    <message>
        <source>Transparent ground</source>
        <translation>Transparent ground</translation>
    </message>
    <message>
        <source>Nothing is painted behind the picture, so that it can lie on a slide of any colour.</source>
        <translation>Nothing is painted behind the picture, so that it can lie on a slide of any colour.</translation>
    </message>
    <message>
        <source>Gre&amp;yscale</source>
        <translation>Gre&amp;yscale</translation>
    </message>
    <message>
        <source>Greyscale</source>
        <translation>Greyscale</translation>
    </message>
    <message>
        <source>For paper without colour: greys far apart and marks of different shapes tell the series apart.</source>
        <translation>For paper without colour: greys far apart and marks of different shapes tell the series apart.</translation>
    </message>
    <message>
        <source>Su&amp;btitle</source>
        <translation>Su&amp;btitle</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Subtitle</translation>
    </message>
    <message>
        <source>Le&amp;gend</source>
        <translation>Le&amp;gend</translation>
    </message>
    <message>
        <source>The names beside the marks, and what the marks mean.</source>
        <translation>The names beside the marks, and what the marks mean.</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>&amp;Events</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Marks of events on charts.</source>
        <translation>Marks of events on charts.</translation>
    </message>
    <message>
        <source>Foo&amp;tnotes</source>
        <translation>Foo&amp;tnotes</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Footnotes</translation>
    </message>
    <message>
        <source>S&amp;ources</source>
        <translation>S&amp;ources</translation>
    </message>
    <message>
        <source>Without its sources nobody can check a picture: they stay in it until you say that you name them.</source>
        <translation>Without its sources nobody can check a picture: they stay in it until you say that you name them.</translation>
    </message>
    <message>
        <source>I name the sources &amp;myself</source>
        <translation>I name the sources &amp;myself</translation>
    </message>
    <message>
        <source>I name the sources myself</source>
        <translation>I name the sources myself</translation>
    </message>
    <message>
        <source>The &amp;picture carries its data</source>
        <translation>The &amp;picture carries its data</translation>
    </message>
    <message>
        <source>The picture carries its data</source>
        <translation>The picture carries its data</translation>
    </message>
    <message>
        <source>A PNG holds the view and the figures that it is drawn from: dropped on Corridor it opens again. Untick it where the figures must not travel.</source>
        <translation>A PNG holds the view and the figures that it is drawn from: dropped on Corridor it opens again. Untick it where the figures must not travel.</translation>
    </message>
    <message>
        <source>Numbers as &amp;people read them</source>
        <translation>Numbers as &amp;people read them</translation>
    </message>
    <message>
        <source>Numbers as people read them</source>
        <translation>Numbers as people read them</translation>
    </message>
    <message>
        <source>With separators and units of the language, for reading. Without it numbers stand as they are stored, for computing.</source>
        <translation>With separators and units of the language, for reading. Without it numbers stand as they are stored, for computing.</translation>
    </message>
    <message>
        <source>File n&amp;ame</source>
        <translation>File n&amp;ame</translation>
    </message>
    <message>
        <source>Folde&amp;r</source>
        <translation>Folde&amp;r</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Choose the file</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy to the clipboard</source>
        <translation>Copy to the clipboard</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG picture</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG drawing</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>PDF page</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV table</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Excel workbook (XLSX)</translation>
    </message>
    <message>
        <source>JSON data</source>
        <translation>JSON data</translation>
    </message>
    <message>
        <source>SDMX-CSV 2.0</source>
        <translation>SDMX-CSV 2.0</translation>
    </message>
    <message>
        <source>A workbook with a sheet for each group of series and one of sources. Numbers and dates are numbers and dates, with the formats of the language.</source>
        <translation>A workbook with a sheet for each group of series and one of sources. Numbers and dates are numbers and dates, with the formats of the language.</translation>
    </message>
    <message>
        <source>The page with its charts, figures and sources, for programs.</source>
        <translation>The page with its charts, figures and sources, for programs.</translation>
    </message>
    <message>
        <source>The figures with the dimensions of their series, for other statistical systems; Corridor reads them again.</source>
        <translation>The figures with the dimensions of their series, for other statistical systems; Corridor reads them again.</translation>
    </message>
    <message>
        <source>A line for each figure, with its series, period, unit and source.</source>
        <translation>A line for each figure, with its series, period, unit and source.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <translation>Give the file a name.</translation>
    </message>
    <message>
        <source>The picture has more than 100 million pixels. Choose a smaller size or scale.</source>
        <translation>The picture has more than 100 million pixels. Choose a smaller size or scale.</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 mm</translation>
    </message>
</context>
<context>
    <name>corridor::ExportMenu</name>
    <message>
        <source>Copied the picture</source>
        <translation>Copied the picture</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>Sent to the printer %1</source>
        <translation>Sent to the printer %1</translation>
    </message>
</context>
<context>
    <name>corridor::FigureDetails</name>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Source of the figure</source>
        <translation>Source of the figure</translation>
    </message>
    <message>
        <source>Open the web page</source>
        <translation>Open the web page</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>As printed</translation>
    </message>
    <message>
        <source>Address of the source</source>
        <translation>Address of the source</translation>
    </message>
</context>
<context>
    <name>corridor::FigureTableModel</name>
    <message>
        <source>Total</source>
        <comment>all commodities together</comment>
        <translation>Total</translation>
    </message>
    <message>
        <source>As printed: %1</source>
        <translation>As printed: %1</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Reporter</source>
        <comment>country whose figures these are</comment>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Commodity</source>
        <translation>Commodity</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>how firm a figure is</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
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
        <translation>The figures of a partnership between two countries, each with its source.
Corridor is free software under the GNU General Public License, version 3 or later. It comes without any warranty.
It is built with Qt %1 and SQLite; each keeps its own licence.</translation>
    </message>
</context>
<context>
    <name>corridor::Import</name>
    <message>
        <source>The mapping is not usable (%1). Expected JSON: {&quot;columns&quot;: {HEAD: ROLE}, &quot;constants&quot;: {ROLE: VALUE}, &quot;headerLine&quot;: N}.</source>
        <translation>The mapping is not usable (%1). Expected JSON: {&quot;columns&quot;: {HEAD: ROLE}, &quot;constants&quot;: {ROLE: VALUE}, &quot;headerLine&quot;: N}.</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>Pasted table</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 could not be written: %2.</translation>
    </message>
    <message>
        <source>The file could not be read: %1.</source>
        <translation>The file could not be read: %1.</translation>
    </message>
    <message>
        <source>The file is empty. Download it again.</source>
        <translation>The file is empty. Download it again.</translation>
    </message>
    <message>
        <source>a table, JSON or XML</source>
        <translation>a table, JSON or XML</translation>
    </message>
    <message>
        <source>This file holds no figures: %1. Choose the data file instead.</source>
        <translation>This file holds no figures: %1. Choose the data file instead.</translation>
    </message>
    <message>
        <source>a file with figures</source>
        <translation>a file with figures</translation>
    </message>
    <message>
        <source>The file is well-formed, but there is no figure in it.</source>
        <translation>The file is well-formed, but there is no figure in it.</translation>
    </message>
    <message>
        <source>at least one figure</source>
        <translation>at least one figure</translation>
    </message>
    <message>
        <source>The format was not recognised. Say what the columns mean, or choose a format.</source>
        <translation>The format was not recognised. Say what the columns mean, or choose a format.</translation>
    </message>
    <message>
        <source>a known format, or a mapping of columns</source>
        <translation>a known format, or a mapping of columns</translation>
    </message>
    <message>
        <source>This looks like “%1”, a format known from documents only. Look at the preview, or give --format %1.</source>
        <translation>This looks like “%1”, a format known from documents only. Look at the preview, or give --format %1.</translation>
    </message>
    <message>
        <source>a confirmed format</source>
        <translation>a confirmed format</translation>
    </message>
    <message>
        <source>This is a pointer of Git LFS, not the file itself. Fetch the file first.</source>
        <translation>This is a pointer of Git LFS, not the file itself. Fetch the file first.</translation>
    </message>
    <message>
        <source>the file itself</source>
        <translation>the file itself</translation>
    </message>
    <message>
        <source>The archive or workbook is damaged (%1). Download it again.</source>
        <translation>The archive or workbook is damaged (%1). Download it again.</translation>
    </message>
    <message>
        <source>an intact archive or workbook</source>
        <translation>an intact archive or workbook</translation>
    </message>
    <message>
        <source>The file is protected by a password. Save it without one.</source>
        <translation>The file is protected by a password. Save it without one.</translation>
    </message>
    <message>
        <source>a file without a password</source>
        <translation>a file without a password</translation>
    </message>
    <message>
        <source>The archive holds “%1”, which is not a plain file. Unpack it yourself and import the data file.</source>
        <translation>The archive holds “%1”, which is not a plain file. Unpack it yourself and import the data file.</translation>
    </message>
    <message>
        <source>plain files only</source>
        <translation>plain files only</translation>
    </message>
    <message>
        <source>The file is larger than is safe to open (%1). Split it.</source>
        <translation>The file is larger than is safe to open (%1). Split it.</translation>
    </message>
    <message>
        <source>The file is nested deeper than any data format is.</source>
        <translation>The file is nested deeper than any data format is.</translation>
    </message>
    <message>
        <source>Reading the workbook took too long. Save the sheet as CSV and import that.</source>
        <translation>Reading the workbook took too long. Save the sheet as CSV and import that.</translation>
    </message>
    <message>
        <source>The bytes %1 are no character of this encoding. Choose another encoding.</source>
        <translation>The bytes %1 are no character of this encoding. Choose another encoding.</translation>
    </message>
    <message>
        <source>text in one encoding</source>
        <translation>text in one encoding</translation>
    </message>
    <message>
        <source>There is a NUL byte in the text. The file is damaged or no text.</source>
        <translation>There is a NUL byte in the text. The file is damaged or no text.</translation>
    </message>
    <message>
        <source>text without NUL bytes</source>
        <translation>text without NUL bytes</translation>
    </message>
    <message>
        <source>The quote that opens here is never closed. Close it, or remove it.</source>
        <translation>The quote that opens here is never closed. Close it, or remove it.</translation>
    </message>
    <message>
        <source>a closing quote</source>
        <translation>a closing quote</translation>
    </message>
    <message>
        <source>After a closing quote stands “%1”. Double the quotes inside a field.</source>
        <translation>After a closing quote stands “%1”. Double the quotes inside a field.</translation>
    </message>
    <message>
        <source>a separator or the end of the line</source>
        <translation>a separator or the end of the line</translation>
    </message>
    <message>
        <source>A field is longer than 1 MiB. Is the separator right?</source>
        <translation>A field is longer than 1 MiB. Is the separator right?</translation>
    </message>
    <message>
        <source>A line is longer than 16 MiB. Is this a table?</source>
        <translation>A line is longer than 16 MiB. Is this a table?</translation>
    </message>
    <message>
        <source>A line has more than 4,096 fields. Is the separator right?</source>
        <translation>A line has more than 4,096 fields. Is the separator right?</translation>
    </message>
    <message>
        <source>The file is not well-formed: %1. Download it again.</source>
        <translation>The file is not well-formed: %1. Download it again.</translation>
    </message>
    <message>
        <source>The XML declares a document type, which data files never need. It is not read, for safety.</source>
        <translation>The XML declares a document type, which data files never need. It is not read, for safety.</translation>
    </message>
    <message>
        <source>XML without a document type</source>
        <translation>XML without a document type</translation>
    </message>
    <message>
        <source>The file ends in the middle. Download it again.</source>
        <translation>The file ends in the middle. Download it again.</translation>
    </message>
    <message>
        <source>a whole file</source>
        <translation>a whole file</translation>
    </message>
    <message>
        <source>The column “%1” is missing. Add it, or choose another format.</source>
        <translation>The column “%1” is missing. Add it, or choose another format.</translation>
    </message>
    <message>
        <source>The column “%1” is there twice. Remove or rename one.</source>
        <translation>The column “%1” is there twice. Remove or rename one.</translation>
    </message>
    <message>
        <source>Cancelled. The store is as it was.</source>
        <translation>Cancelled. The store is as it was.</translation>
    </message>
    <message>
        <source>The row has %1 fields instead of %2. Is a separator or quote missing?</source>
        <translation>The row has %1 fields instead of %2. Is a separator or quote missing?</translation>
    </message>
    <message>
        <source>“%1” is no number. Correct it, or choose another style of numbers.</source>
        <translation>“%1” is no number. Correct it, or choose another style of numbers.</translation>
    </message>
    <message>
        <source>a number, or a mark for a missing one</source>
        <translation>a number, or a mark for a missing one</translation>
    </message>
    <message>
        <source>“%1” is too large a number. Correct it.</source>
        <translation>“%1” is too large a number. Correct it.</translation>
    </message>
    <message>
        <source>a number below 1.8e308</source>
        <translation>a number below 1.8e308</translation>
    </message>
    <message>
        <source>“%1” may have a decimal mark or a thousands separator. Choose the style of numbers.</source>
        <translation>“%1” may have a decimal mark or a thousands separator. Choose the style of numbers.</translation>
    </message>
    <message>
        <source>a choice of the style of numbers</source>
        <translation>a choice of the style of numbers</translation>
    </message>
    <message>
        <source>“%1” is no period. Write it like 2025, 2025-H1, 2025-Q2 or 2025-06.</source>
        <translation>“%1” is no period. Write it like 2025, 2025-H1, 2025-Q2 or 2025-06.</translation>
    </message>
    <message>
        <source>a period like 2025, 2025-H1, 2025-Q2, 2025-06 or 2025-06-30</source>
        <translation>a period like 2025, 2025-H1, 2025-Q2, 2025-06 or 2025-06-30</translation>
    </message>
    <message>
        <source>“%1” is no status. Take one of these: %2.</source>
        <translation>“%1” is no status. Take one of these: %2.</translation>
    </message>
    <message>
        <source>The country “%1” is not known. Correct it.</source>
        <translation>The country “%1” is not known. Correct it.</translation>
    </message>
    <message>
        <source>a country&apos;s code or name</source>
        <translation>a country&apos;s code or name</translation>
    </message>
    <message>
        <source>“%1” is no flow. Write export, import, re-export or re-import.</source>
        <translation>“%1” is no flow. Write export, import, re-export or re-import.</translation>
    </message>
    <message>
        <source>export, import, re-export or re-import</source>
        <translation>export, import, re-export or re-import</translation>
    </message>
    <message>
        <source>The unit “%1” is not known. Choose the unit.</source>
        <translation>The unit “%1” is not known. Choose the unit.</translation>
    </message>
    <message>
        <source>a known unit</source>
        <translation>a known unit</translation>
    </message>
    <message>
        <source>“%1” is not stated here. Add it, or say it for the whole file.</source>
        <translation>“%1” is not stated here. Add it, or say it for the whole file.</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>a value</translation>
    </message>
    <message>
        <source>The same figure was there before with another value (line %2). Remove one of them.</source>
        <translation>The same figure was there before with another value (line %2). Remove one of them.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of notes beside the table were left out.</source>
        <translation>
            <numerusform>%n line of notes beside the table was left out.</numerusform>
            <numerusform>%n lines of notes beside the table were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the legend below the table were left out.</source>
        <translation>
            <numerusform>%n line of the legend below the table was left out.</numerusform>
            <numerusform>%n lines of the legend below the table were left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet “%1” was left out: no figures.</source>
        <translation>The sheet “%1” was left out: no figures.</translation>
    </message>
    <message>
        <source>Only the first table was read.</source>
        <translation>Only the first table was read.</translation>
    </message>
    <message>
        <source>Columns that are no flow of trade were left out: %1.</source>
        <translation>Columns that are no flow of trade were left out: %1.</translation>
    </message>
    <message>
        <source>Only the values of exports and imports were read, no other columns.</source>
        <translation>Only the values of exports and imports were read, no other columns.</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) without a period were left out.</source>
        <translation>
            <numerusform>%n column without a period was left out.</numerusform>
            <numerusform>%n columns without a period were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quantity(ies) were left out: their unit is not that of the rest of the series.</source>
        <translation>
            <numerusform>%n quantity was left out: its unit is not that of the rest of the series.</numerusform>
            <numerusform>%n quantities were left out: their unit is not that of the rest of the series.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is page %1 of %2: the other pages are files of their own.</source>
        <translation>This is page %1 of %2: the other pages are files of their own.</translation>
    </message>
    <message>
        <source>The file names no unit for some figures. They are taken as plain counts.</source>
        <translation>The file names no unit for some figures. They are taken as plain counts.</translation>
    </message>
    <message>
        <source>The file does not say the unit of its values. Choose it if you know.</source>
        <translation>The file does not say the unit of its values. Choose it if you know.</translation>
    </message>
    <message>
        <source>The file does not say its unit. Thousand US dollars were assumed, as on Trade Map.</source>
        <translation>The file does not say its unit. Thousand US dollars were assumed, as on Trade Map.</translation>
    </message>
    <message>
        <source>No column says unit and scale. The figures are taken as they are written.</source>
        <translation>No column says unit and scale. The figures are taken as they are written.</translation>
    </message>
    <message>
        <source>Neither the file nor its name says which measure of investment this is.</source>
        <translation>Neither the file nor its name says which measure of investment this is.</translation>
    </message>
    <message>
        <source>The file names no product. All products together were assumed.</source>
        <translation>The file names no product. All products together were assumed.</translation>
    </message>
    <message>
        <source>The file names neither indicator nor unit. Both come from its name, or from you.</source>
        <translation>The file names neither indicator nor unit. Both come from its name, or from you.</translation>
    </message>
    <message>
        <source>The file names no country. The figures were put under %1, the country of its publisher (%2).</source>
        <translation>The file names no country. The figures were put under %1, the country of its publisher (%2).</translation>
    </message>
    <message>
        <source>a list of countries</source>
        <translation>a list of countries</translation>
    </message>
    <message>
        <source>a list of product codes</source>
        <translation>a list of product codes</translation>
    </message>
    <message>
        <source>a list of indicators</source>
        <translation>a list of indicators</translation>
    </message>
    <message>
        <source>a list of codes and names</source>
        <translation>a list of codes and names</translation>
    </message>
    <message>
        <source>metadata about countries</source>
        <translation>metadata about countries</translation>
    </message>
    <message>
        <source>metadata about indicators</source>
        <translation>metadata about indicators</translation>
    </message>
    <message>
        <source>notes on figures</source>
        <translation>notes on figures</translation>
    </message>
    <message>
        <source>notes on years</source>
        <translation>notes on years</translation>
    </message>
    <message>
        <source>a data dictionary</source>
        <translation>a data dictionary</translation>
    </message>
    <message>
        <source>a concordance of product codes</source>
        <translation>a concordance of product codes</translation>
    </message>
    <message>
        <source>an SDMX structure message: code lists and definitions</source>
        <translation>an SDMX structure message: code lists and definitions</translation>
    </message>
    <message>
        <source>a JSON-stat collection: links to data sets</source>
        <translation>a JSON-stat collection: links to data sets</translation>
    </message>
    <message>
        <source>an error message of a web service</source>
        <translation>an error message of a web service</translation>
    </message>
    <message>
        <source>an answer of a web service without data</source>
        <translation>an answer of a web service without data</translation>
    </message>
</context>
<context>
    <name>corridor::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Encoding</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encoding</translation>
    </message>
    <message>
        <source>Se&amp;parator</source>
        <translation>Se&amp;parator</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separator</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>&amp;Numbers</translation>
    </message>
    <message>
        <source>Style of numbers</source>
        <translation>Style of numbers</translation>
    </message>
    <message>
        <source>File in &amp;archive</source>
        <translation>File in &amp;archive</translation>
    </message>
    <message>
        <source>File in the archive</source>
        <translation>File in the archive</translation>
    </message>
    <message>
        <source>&amp;Reporter</source>
        <translation>&amp;Reporter</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Rows as understood</source>
        <translation>Rows as understood</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Changed figures</source>
        <translation>Changed figures</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Rejected rows</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Say what each column means. Corridor remembers it for files with the same columns.</source>
        <translation>Say what each column means. Corridor remembers it for files with the same columns.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Pu&amp;blisher</source>
        <translation>Pu&amp;blisher</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Publisher</translation>
    </message>
    <message>
        <source>&amp;Title of the data set</source>
        <translation>&amp;Title of the data set</translation>
    </message>
    <message>
        <source>Title of the data set</source>
        <translation>Title of the data set</translation>
    </message>
    <message>
        <source>&amp;Web address</source>
        <translation>&amp;Web address</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Web address</translation>
    </message>
    <message>
        <source>P&amp;ublished</source>
        <translation>P&amp;ublished</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>Retr&amp;ieved</source>
        <translation>Retr&amp;ieved</translation>
    </message>
    <message>
        <source>Retrieved</source>
        <translation>Retrieved</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Licence</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Publisher and title tell data sets apart: next year’s file with the same two revises these figures.</source>
        <translation>Publisher and title tell data sets apart: next year’s file with the same two revises these figures.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Import the other rows although some were rejected</source>
        <translation>Import the other rows although some were rejected</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>Detected</translation>
    </message>
    <message>
        <source>Detected: %1</source>
        <translation>Detected: %1</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Comma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semicolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>waiting</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>being read</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>ready</translation>
    </message>
    <message>
        <source>not readable as it is</source>
        <translation>not readable as it is</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>imported</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>not written</translation>
    </message>
    <message>
        <source>Writing %1: %2 of %3 figures</source>
        <translation>Writing %1: %2 of %3 figures</translation>
    </message>
    <message>
        <source>%1 a second, %2 s left</source>
        <translation>%1 a second, %2 s left</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>Pasted table</translation>
    </message>
    <message numerus="yes">
        <source>Reading %1: %n row(s)</source>
        <translation>
            <numerusform>Reading %1: %n row</numerusform>
            <numerusform>Reading %1: %n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % sure</source>
        <translation>%1 % sure</translation>
    </message>
    <message>
        <source>Format as chosen</source>
        <translation>Format as chosen</translation>
    </message>
    <message>
        <source>%1, recognised by: %2</source>
        <translation>%1, recognised by: %2</translation>
    </message>
    <message>
        <source>known from documents only: look closely</source>
        <translation>known from documents only: look closely</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>New: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Changed: %1</translation>
    </message>
    <message>
        <source>Unchanged: %1</source>
        <translation>Unchanged: %1</translation>
    </message>
    <message>
        <source>The same twice: %1</source>
        <translation>The same twice: %1</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Left out: %1</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Rejected: %1</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>Rows: %1</translation>
    </message>
    <message>
        <source>The first %1 of %2. The old values are kept as earlier vintages.</source>
        <translation>The first %1 of %2. The old values are kept as earlier vintages.</translation>
    </message>
    <message>
        <source>The old values are kept as earlier vintages.</source>
        <translation>The old values are kept as earlier vintages.</translation>
    </message>
    <message>
        <source>Every row could be taken.</source>
        <translation>Every row could be taken.</translation>
    </message>
    <message>
        <source>Correct these rows in the file, or import the others.</source>
        <translation>Correct these rows in the file, or import the others.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n file(s)</source>
        <translation>
            <numerusform>Import %n file</numerusform>
            <numerusform>Import %n files</numerusform>
        </translation>
    </message>
    <message>
        <source>The store is open for reading only.</source>
        <translation>The store is open for reading only.</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 changed.</source>
        <translation>%1: %2 new, %3 changed.</translation>
    </message>
    <message>
        <source>%1: everything was there already.</source>
        <translation>%1: everything was there already.</translation>
    </message>
</context>
<context>
    <name>corridor::ImportMenu</name>
    <message>
        <source>Import files</source>
        <translation>Import files</translation>
    </message>
    <message>
        <source>Tables and data (*.csv *.tsv *.txt *.json *.xml *.xlsx *.xls *.ods *.zip *.gz *.xz *.zst);;All files (*)</source>
        <translation>Tables and data (*.csv *.tsv *.txt *.json *.xml *.xlsx *.xls *.ods *.zip *.gz *.xz *.zst);;All files (*)</translation>
    </message>
    <message>
        <source>There is no table on the clipboard. Copy the cells in the spreadsheet first.</source>
        <translation>There is no table on the clipboard. Copy the cells in the spreadsheet first.</translation>
    </message>
    <message>
        <source>Export the whole store</source>
        <translation>Export the whole store</translation>
    </message>
    <message>
        <source>Tidy CSV (*.csv);;All files (*)</source>
        <translation>Tidy CSV (*.csv);;All files (*)</translation>
    </message>
    <message>
        <source>Exported the store: %1</source>
        <translation>Exported the store: %1</translation>
    </message>
</context>
<context>
    <name>corridor::ImportTables</name>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Why it was not taken</source>
        <translation>Why it was not taken</translation>
    </message>
    <message numerus="yes">
        <source>%n without a value</source>
        <translation>
            <numerusform>%n without a value</numerusform>
            <numerusform>%n without a value</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) or title(s)</source>
        <translation>
            <numerusform>%n note or title</numerusform>
            <numerusform>%n notes or titles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of figures that are there too</source>
        <translation>
            <numerusform>%n part of figures that are there too</numerusform>
            <numerusform>%n parts of figures that are there too</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of a country with itself</source>
        <translation>
            <numerusform>%n of a country with itself</numerusform>
            <numerusform>%n of a country with itself</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked as deleted</source>
        <translation>
            <numerusform>%n marked as deleted</numerusform>
            <numerusform>%n marked as deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with text instead of a number</source>
        <translation>
            <numerusform>%n with text instead of a number</numerusform>
            <numerusform>%n with text instead of a number</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>corridor::ImportsPage</name>
    <message>
        <source>&amp;Import files…</source>
        <translation>&amp;Import files…</translation>
    </message>
    <message>
        <source>Export &amp;tidy CSV…</source>
        <translation>Export &amp;tidy CSV…</translation>
    </message>
    <message>
        <source>Drop files of statistical offices anywhere on the window, or paste a table from a spreadsheet. Each file is one batch that can be undone.</source>
        <translation>Drop files of statistical offices anywhere on the window, or paste a table from a spreadsheet. Each file is one batch that can be undone.</translation>
    </message>
    <message>
        <source>Imports and edits</source>
        <translation>Imports and edits</translation>
    </message>
    <message>
        <source>Show &amp;source</source>
        <translation>Show &amp;source</translation>
    </message>
    <message>
        <source>&amp;Undo this batch</source>
        <translation>&amp;Undo this batch</translation>
    </message>
    <message>
        <source>bundled</source>
        <translation>bundled</translation>
    </message>
    <message>
        <source>import</source>
        <translation>import</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>edit</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>undone</translation>
    </message>
    <message>
        <source>File or edit</source>
        <translation>File or edit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>New figures</source>
        <translation>New figures</translation>
    </message>
    <message>
        <source>Changed figures</source>
        <translation>Changed figures</translation>
    </message>
    <message numerus="yes">
        <source>%n import(s) and edit(s)</source>
        <translation>
            <numerusform>%n import or edit</numerusform>
            <numerusform>%n imports and edits</numerusform>
        </translation>
    </message>
    <message>
        <source>Select an import to take it back or to see its source.</source>
        <translation>Select an import to take it back or to see its source.</translation>
    </message>
    <message>
        <source>The bundled data stay; your own files and edits can be undone.</source>
        <translation>The bundled data stay; your own files and edits can be undone.</translation>
    </message>
    <message>
        <source>This batch was taken back.</source>
        <translation>This batch was taken back.</translation>
    </message>
    <message>
        <source>Undo takes this batch out; what was written later stays.</source>
        <translation>Undo takes this batch out; what was written later stays.</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Import files</translation>
    </message>
    <message>
        <source>Export tidy CSV</source>
        <translation>Export tidy CSV</translation>
    </message>
    <message>
        <source>Show source</source>
        <translation>Show source</translation>
    </message>
    <message>
        <source>Undo this batch</source>
        <translation>Undo this batch</translation>
    </message>
</context>
<context>
    <name>corridor::KnownMenu</name>
    <message>
        <source>As known on %1: this store had no figures yet.</source>
        <translation>As known on %1: this store had no figures yet.</translation>
    </message>
    <message>
        <source>As known on %1</source>
        <translation>As known on %1</translation>
    </message>
    <message>
        <source>What changed since…</source>
        <translation>What changed since…</translation>
    </message>
</context>
<context>
    <name>corridor::KnownOnDialog</name>
    <message>
        <source>As known on a day</source>
        <translation>As known on a day</translation>
    </message>
    <message>
        <source>Every page then shows the figures that this store had at the end of the chosen day, without later imports, corrections and edits.</source>
        <translation>Every page then shows the figures that this store had at the end of the chosen day, without later imports, corrections and edits.</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Day</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>As it is &amp;now</source>
        <translation>As it is &amp;now</translation>
    </message>
    <message>
        <source>This store has figures since %1.</source>
        <translation>This store has figures since %1.</translation>
    </message>
    <message>
        <source>This store has no figures yet.</source>
        <translation>This store has no figures yet.</translation>
    </message>
</context>
<context>
    <name>corridor::LifeDialog</name>
    <message>
        <source>Life of a number</source>
        <translation>Life of a number</translation>
    </message>
    <message>
        <source>Figures that the number rests on</source>
        <translation>Figures that the number rests on</translation>
    </message>
    <message>
        <source>What is known of it</source>
        <translation>What is known of it</translation>
    </message>
    <message>
        <source>Show in the table of figures</source>
        <translation>Show in the table of figures</translation>
    </message>
    <message>
        <source>Show the source</source>
        <translation>Show the source</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copy as text</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Open the web page</source>
        <translation>Open the web page</translation>
    </message>
</context>
<context>
    <name>corridor::LifeMenu</name>
    <message>
        <source>Point at a number, or go to it with Tab and the arrow keys; then press F4.</source>
        <translation>Point at a number, or go to it with Tab and the arrow keys; then press F4.</translation>
    </message>
</context>
<context>
    <name>corridor::LifeText</name>
    <message>
        <source>observations.csv, of the data that come with Corridor</source>
        <translation>observations.csv, of the data that come with Corridor</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>As printed</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Reporter</source>
        <comment>country whose figures these are</comment>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Commodity</source>
        <translation>Commodity</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>how firm a figure is</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Valuation</source>
        <translation>Valuation</translation>
    </message>
    <message>
        <source>Other dimensions</source>
        <translation>Other dimensions</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Publisher</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Data set</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Choice</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>Retrieved</source>
        <translation>Retrieved</translation>
    </message>
    <message>
        <source>How it came into the store</source>
        <translation>How it came into the store</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Other sources for the same</source>
        <translation>Other sources for the same</translation>
    </message>
    <message>
        <source>Other values it has had</source>
        <translation>Other values it has had</translation>
    </message>
    <message>
        <source>replaced on %1</source>
        <translation>replaced on %1</translation>
    </message>
    <message>
        <source>unknown time</source>
        <translation>unknown time</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>it stands no more</source>
        <translation>it stands no more</translation>
    </message>
    <message>
        <source>Computed: %1</source>
        <translation>Computed: %1</translation>
    </message>
    <message numerus="yes">
        <source>It rests on %n figure(s).</source>
        <translation>
            <numerusform>It rests on %n figure.</numerusform>
            <numerusform>It rests on %n figures.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 of them are listed.</source>
        <translation>The first %1 of them are listed.</translation>
    </message>
    <message>
        <source>The store has no source for this.</source>
        <translation>The store has no source for this.</translation>
    </message>
</context>
<context>
    <name>corridor::MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>&amp;Recent</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Page</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Theme</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>&amp;Bookmarks</source>
        <translation>&amp;Bookmarks</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;New…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Open…</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>&amp;Save a copy…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Settings…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;Copy picture</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <comment>verb, opens the search</comment>
        <translation>&amp;Find…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Forward</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Trade</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Investment</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Targets &amp;&amp; claims</source>
        <translation>Targets &amp;&amp; claims</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <comment>theme</comment>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <comment>theme</comment>
        <translation>&amp;Light</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <comment>theme</comment>
        <translation>&amp;Dark</translation>
    </message>
    <message>
        <source>&amp;Restore layout</source>
        <translation>&amp;Restore layout</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>F&amp;ull screen</translation>
    </message>
    <message>
        <source>&amp;Add bookmark…</source>
        <translation>&amp;Add bookmark…</translation>
    </message>
    <message>
        <source>&amp;Manage bookmarks…</source>
        <translation>&amp;Manage bookmarks…</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Shortcuts</translation>
    </message>
    <message>
        <source>&amp;About Corridor</source>
        <translation>&amp;About Corridor</translation>
    </message>
    <message>
        <source>%1 – Corridor</source>
        <comment>window title</comment>
        <translation>%1 – Corridor</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Import…</translation>
    </message>
    <message>
        <source>Export &amp;tidy CSV…</source>
        <translation>Export &amp;tidy CSV…</translation>
    </message>
    <message>
        <source>&amp;Paste a table…</source>
        <translation>&amp;Paste a table…</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Imports</translation>
    </message>
    <message>
        <source>Mirror statistics</source>
        <translation>Mirror statistics</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Products</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>&amp;Where is this from?</source>
        <translation>&amp;Where is this from?</translation>
    </message>
    <message>
        <source>&amp;As known on…</source>
        <translation>&amp;As known on…</translation>
    </message>
    <message>
        <source>What &amp;changed since…</source>
        <translation>What &amp;changed since…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Export…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>Open p&amp;icture…</source>
        <translation>Open p&amp;icture…</translation>
    </message>
    <message>
        <source>Open by &amp;code…</source>
        <translation>Open by &amp;code…</translation>
    </message>
    <message>
        <source>Export se&amp;veral…</source>
        <translation>Export se&amp;veral…</translation>
    </message>
    <message>
        <source>&amp;Briefing…</source>
        <translation>&amp;Briefing…</translation>
    </message>
</context>
<context>
    <name>corridor::MirrorPage</name>
    <message>
        <source>Chart</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>Show as a chart</source>
        <translation>Show as a chart</translation>
    </message>
    <message>
        <source>Where the gap is</source>
        <translation>Where the gap is</translation>
    </message>
    <message>
        <source>Show where the gap is largest</source>
        <translation>Show where the gap is largest</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Show the sources</source>
        <translation>Show the sources</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Periods</translation>
    </message>
    <message>
        <source>Rank periods</source>
        <translation>Rank periods</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Rank all partners of the reporter</source>
        <translation>Rank all partners of the reporter</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Products</translation>
    </message>
    <message>
        <source>Rank products</source>
        <translation>Rank products</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Years</translation>
    </message>
    <message>
        <source>Figures by year</source>
        <translation>Figures by year</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>Figures by month</source>
        <translation>Figures by month</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Gap as a value</source>
        <translation>Gap as a value</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Gap in per cent of the exporter’s value</source>
        <translation>Gap in per cent of the exporter’s value</translation>
    </message>
    <message>
        <source>CIF/FOB margin</source>
        <translation>CIF/FOB margin</translation>
    </message>
    <message>
        <source>Assumed CIF/FOB margin, per cent of the exporter’s value</source>
        <translation>Assumed CIF/FOB margin, per cent of the exporter’s value</translation>
    </message>
    <message>
        <source>Take the margin that the IMF assumes: 6 %</source>
        <translation>Take the margin that the IMF assumes: 6 %</translation>
    </message>
    <message>
        <source>IMF, Direction of Trade Statistics: imports CIF are taken to be 6 % above exports FOB</source>
        <translation>IMF, Direction of Trade Statistics: imports CIF are taken to be 6 % above exports FOB</translation>
    </message>
    <message>
        <source>Period that the key figures and rankings are of</source>
        <translation>Period that the key figures and rankings are of</translation>
    </message>
    <message>
        <source>Show all goods again</source>
        <translation>Show all goods again</translation>
    </message>
    <message>
        <source>Flows ranked by their gap</source>
        <translation>Flows ranked by their gap</translation>
    </message>
    <message>
        <source>Sources of the charts</source>
        <translation>Sources of the charts</translation>
    </message>
    <message>
        <source>IMF: %1</source>
        <comment>the margin that the IMF assumes</comment>
        <translation>IMF: %1</translation>
    </message>
    <message>
        <source>Newest period</source>
        <translation>Newest period</translation>
    </message>
</context>
<context>
    <name>corridor::MirrorTableModel</name>
    <message>
        <source>Flow</source>
        <comment>of goods from one country to another</comment>
        <translation>Flow</translation>
    </message>
    <message>
        <source>Exporter reports, $</source>
        <translation>Exporter reports, $</translation>
    </message>
    <message>
        <source>Importer reports, $</source>
        <translation>Importer reports, $</translation>
    </message>
    <message>
        <source>Gap, $</source>
        <translation>Gap, $</translation>
    </message>
    <message>
        <source>Gap, %</source>
        <translation>Gap, %</translation>
    </message>
    <message>
        <source>Assumed CIF/FOB margin, $</source>
        <translation>Assumed CIF/FOB margin, $</translation>
    </message>
    <message>
        <source>Unexplained, $</source>
        <translation>Unexplained, $</translation>
    </message>
    <message>
        <source>Unexplained, %</source>
        <translation>Unexplained, %</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>how firm a figure is</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Sources: exporter; importer</source>
        <translation>Sources: exporter; importer</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>not reported</translation>
    </message>
    <message>
        <source>valuation not stated</source>
        <translation>valuation not stated</translation>
    </message>
</context>
<context>
    <name>corridor::OverviewPage</name>
    <message>
        <source>Key figures</source>
        <translation>Key figures</translation>
    </message>
    <message>
        <source>Main chart</source>
        <translation>Main chart</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Claims against the statistics</source>
        <translation>Claims against the statistics</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
</context>
<context>
    <name>corridor::PairChips</name>
    <message>
        <source>Compare without %1</source>
        <translation>Compare without %1</translation>
    </message>
    <message>
        <source>Click or Del: take away. Ctrl with an arrow key: move.</source>
        <translation>Click or Del: take away. Ctrl with an arrow key: move.</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Move left</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Move right</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Take away</translation>
    </message>
</context>
<context>
    <name>corridor::PairMenu</name>
    <message>
        <source>All pairs by country</source>
        <translation>All pairs by country</translation>
    </message>
</context>
<context>
    <name>corridor::Preferences</name>
    <message>
        <source>The catalogue of this language is missing: %1. Install Corridor anew, and Qt&apos;s translations (qt6-translations-l10n).</source>
        <translation>The catalogue of this language is missing: %1. Install Corridor anew, and Qt&apos;s translations (qt6-translations-l10n).</translation>
    </message>
</context>
<context>
    <name>corridor::ProductTableModel</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Change, %</source>
        <translation>Change, %</translation>
    </message>
    <message>
        <source>Contribution, points</source>
        <comment>percentage points of the change of the whole</comment>
        <translation>Contribution, points</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Unit value</source>
        <comment>value by unit of quantity</comment>
        <translation>Unit value</translation>
    </message>
    <message>
        <source>RCA</source>
        <comment>revealed comparative advantage</comment>
        <translation>RCA</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>how firm a figure is</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>No figure</source>
        <translation>No figure</translation>
    </message>
</context>
<context>
    <name>corridor::ProductsPage</name>
    <message>
        <source>Treemap</source>
        <translation>Treemap</translation>
    </message>
    <message>
        <source>Show the parts as a treemap</source>
        <translation>Show the parts as a treemap</translation>
    </message>
    <message>
        <source>Donut</source>
        <translation>Donut</translation>
    </message>
    <message>
        <source>Show the greatest parts as a donut</source>
        <translation>Show the greatest parts as a donut</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Over time</translation>
    </message>
    <message>
        <source>Show the parts over the years</source>
        <translation>Show the parts over the years</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>Show the shares over the years</source>
        <translation>Show the shares over the years</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Moves</translation>
    </message>
    <message>
        <source>Show what changed between two years</source>
        <translation>Show what changed between two years</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>Show the chart</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Show the products as a table</source>
        <translation>Show the products as a table</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Show the sources</source>
        <translation>Show the sources</translation>
    </message>
    <message>
        <source>&amp;Flow</source>
        <translation>&amp;Flow</translation>
    </message>
    <message>
        <source>Flow: exports or imports, and who reports them</source>
        <translation>Flow: exports or imports, and who reports them</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Year</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>&amp;Classification</source>
        <translation>&amp;Classification</translation>
    </message>
    <message>
        <source>Classification and source</source>
        <translation>Classification and source</translation>
    </message>
    <message>
        <source>Where you are in the classification</source>
        <translation>Where you are in the classification</translation>
    </message>
    <message>
        <source>Filter by code or name</source>
        <translation>Filter by code or name</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Products</translation>
    </message>
    <message>
        <source>Sources of the chart</source>
        <translation>Sources of the chart</translation>
    </message>
    <message>
        <source>Product: %1</source>
        <translation>Product: %1</translation>
    </message>
</context>
<context>
    <name>corridor::ReadOnlyNotice</name>
    <message>
        <source>This store is open for reading only: bookmarks and edits are not saved.</source>
        <translation>This store is open for reading only: bookmarks and edits are not saved.</translation>
    </message>
    <message>
        <source>Another Corridor has this store open, so here it can only be read: bookmarks and edits are not saved. Close the other window, then try again.</source>
        <translation>Another Corridor has this store open, so here it can only be read: bookmarks and edits are not saved. Close the other window, then try again.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>The store cannot be written, so it can only be read: %1. To keep bookmarks and edits, allow writing to the file and its folder, or save a copy elsewhere and open that.</source>
        <translation>The store cannot be written, so it can only be read: %1. To keep bookmarks and edits, allow writing to the file and its folder, or save a copy elsewhere and open that.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Save a copy…</translation>
    </message>
</context>
<context>
    <name>corridor::Report</name>
    <message>
        <source>%1 could not be written: %2. The file that was there before, if any, is as it was.</source>
        <translation>%1 could not be written: %2. The file that was there before, if any, is as it was.</translation>
    </message>
    <message>
        <source>The picture could not be encoded: %1.</source>
        <translation>The picture could not be encoded: %1.</translation>
    </message>
    <message>
        <source>A workbook needs the library %1, which could not be loaded: %2. Install the package %3, or take CSV.</source>
        <translation>A workbook needs the library %1, which could not be loaded: %2. Install the package %3, or take CSV.</translation>
    </message>
    <message>
        <source>The workbook could not be made: %1. Make room in the folder for temporary files, %2.</source>
        <translation>The workbook could not be made: %1. Make room in the folder for temporary files, %2.</translation>
    </message>
    <message>
        <source>it was cut short</source>
        <translation>it was cut short</translation>
    </message>
    <message>
        <source>Pictures are set in the font %1, which is not installed. Install the package %2 and start Corridor again.</source>
        <translation>Pictures are set in the font %1, which is not installed. Install the package %2 and start Corridor again.</translation>
    </message>
    <message>
        <source>The font %1 that is installed lacks %2, which %3 needs: pictures would show boxes instead. Install the package %4 in a newer version and start Corridor again.</source>
        <translation>The font %1 that is installed lacks %2, which %3 needs: pictures would show boxes instead. Install the package %4 in a newer version and start Corridor again.</translation>
    </message>
    <message>
        <source>The PDF file could not be made.</source>
        <translation>The PDF file could not be made.</translation>
    </message>
    <message>
        <source>The printer could not be reached. Check that it is on and set up, or save the page as a PDF.</source>
        <translation>The printer could not be reached. Check that it is on and set up, or save the page as a PDF.</translation>
    </message>
    <message>
        <source>The printer %1 did not take the page. Look at its queue for the reason, or save the page as a PDF.</source>
        <translation>The printer %1 did not take the page. Look at its queue for the reason, or save the page as a PDF.</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MB; no picture of Corridor is. Choose another file.</source>
        <translation>%1 is larger than 64 MB; no picture of Corridor is. Choose another file.</translation>
    </message>
    <message>
        <source>%1 is not a PNG picture. Choose a picture that Corridor exported.</source>
        <translation>%1 is not a PNG picture. Choose a picture that Corridor exported.</translation>
    </message>
    <message>
        <source>%1 carries no view. It was exported without its data, is from another program, or went through a chat program, which strips what a picture carries. If a short code stands at its foot, open the view by that code.</source>
        <translation>%1 carries no view. It was exported without its data, is from another program, or went through a chat program, which strips what a picture carries. If a short code stands at its foot, open the view by that code.</translation>
    </message>
    <message>
        <source>The picture could not be given its data.</source>
        <translation>The picture could not be given its data.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 could not be read: %2.</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>it is not a file</translation>
    </message>
    <message>
        <source>What the picture says of its view cannot be read: “%1” is missing or is not what is expected there.</source>
        <translation>What the picture says of its view cannot be read: “%1” is missing or is not what is expected there.</translation>
    </message>
    <message>
        <source>The picture was exported by a newer Corridor (version %1 of what it carries; this one reads up to %2). Open it with that Corridor.</source>
        <translation>The picture was exported by a newer Corridor (version %1 of what it carries; this one reads up to %2). Open it with that Corridor.</translation>
    </message>
    <message>
        <source>The figures in the picture cannot be read: line %1, column “%2”. It was written by another program, or by a newer Corridor.</source>
        <translation>The figures in the picture cannot be read: line %1, column “%2”. It was written by another program, or by a newer Corridor.</translation>
    </message>
    <message>
        <source>The picture carries more than %1 figures; that many are not read from a picture.</source>
        <translation>The picture carries more than %1 figures; that many are not read from a picture.</translation>
    </message>
    <message>
        <source>%1 was written, but the disk does not confirm it: %2. Check the disk, and write the file again.</source>
        <translation>%1 was written, but the disk does not confirm it: %2. Check the disk, and write the file again.</translation>
    </message>
    <message>
        <source>A file name cannot say “{%1}”; it can say %2.</source>
        <translation>A file name cannot say “{%1}”; it can say %2.</translation>
    </message>
    <message>
        <source>That would be %1 files; one batch may have %2. Choose fewer pages, pairs, languages or formats.</source>
        <translation>That would be %1 files; one batch may have %2. Choose fewer pages, pairs, languages or formats.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made: %2. Choose another one.</source>
        <translation>The folder %1 could not be made: %2. Choose another one.</translation>
    </message>
    <message>
        <source>The pattern of the file names is empty.</source>
        <translation>The pattern of the file names is empty.</translation>
    </message>
    <message>
        <source>The pattern “%1” has a brace without its other; fields are written such as {page}.</source>
        <translation>The pattern “%1” has a brace without its other; fields are written such as {page}.</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>it is empty</translation>
    </message>
    <message>
        <source>the memory does not suffice</source>
        <translation>the memory does not suffice</translation>
    </message>
</context>
<context>
    <name>corridor::SearchDialog</name>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>An indicator, country, event, source or page, in any language</source>
        <translation>An indicator, country, event, source or page, in any language</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>Nothing of this name. Try fewer letters.</source>
        <translation>Nothing of this name. Try fewer letters.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Claim</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Picture %1</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Picture</translation>
    </message>
</context>
<context>
    <name>corridor::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Theme</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>&amp;Numbers</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numbers</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Sample</translation>
    </message>
    <message>
        <source>Sample of numbers and dates</source>
        <translation>Sample of numbers and dates</translation>
    </message>
    <message>
        <source>&amp;Default store</source>
        <translation>&amp;Default store</translation>
    </message>
    <message>
        <source>Default store</source>
        <translation>Default store</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Browse…</translation>
    </message>
    <message>
        <source>Browse for the default store</source>
        <translation>Browse for the default store</translation>
    </message>
    <message>
        <source>Opened when Corridor starts without naming a store.</source>
        <translation>Opened when Corridor starts without naming a store.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Short: thousands, millions, billions</source>
        <translation>Short: thousands, millions, billions</translation>
    </message>
    <message>
        <source>All digits</source>
        <translation>All digits</translation>
    </message>
    <message>
        <source>Corridor stores (*.sqlite)</source>
        <translation>Corridor stores (*.sqlite)</translation>
    </message>
</context>
<context>
    <name>corridor::ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>Shortcuts</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Next and previous event</source>
        <translation>Next and previous event</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Up, Down</translation>
    </message>
    <message>
        <source>Open the selected event</source>
        <translation>Open the selected event</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Move along the years</source>
        <translation>Move along the years</translation>
    </message>
    <message>
        <source>Left, Right, or drag</source>
        <translation>Left, Right, or drag</translation>
    </message>
    <message>
        <source>Zoom in and out</source>
        <translation>Zoom in and out</translation>
    </message>
    <message>
        <source>+ and −, or the wheel</source>
        <translation>+ and −, or the wheel</translation>
    </message>
    <message>
        <source>Go to the first and last event</source>
        <translation>Go to the first and last event</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home, End</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Show all of it</translation>
    </message>
    <message>
        <source>Years shown</source>
        <translation>Years shown</translation>
    </message>
    <message>
        <source>Move an end by a year</source>
        <translation>Move an end by a year</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Left, Right</translation>
    </message>
    <message>
        <source>Move an end by five years</source>
        <translation>Move an end by five years</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Page Up, Page Down</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Charts</translation>
    </message>
    <message>
        <source>Next and previous mark</source>
        <translation>Next and previous mark</translation>
    </message>
    <message>
        <source>Mark of the series above and below</source>
        <translation>Mark of the series above and below</translation>
    </message>
    <message>
        <source>First and last mark</source>
        <translation>First and last mark</translation>
    </message>
    <message>
        <source>Next and previous series</source>
        <translation>Next and previous series</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Shift+Tab</translation>
    </message>
    <message>
        <source>Open the figures of the mark</source>
        <translation>Open the figures of the mark</translation>
    </message>
    <message>
        <source>Where the number is from; without a mark, those of the title</source>
        <translation>Where the number is from; without a mark, those of the title</translation>
    </message>
    <message>
        <source>Show the table</source>
        <translation>Show the table</translation>
    </message>
    <message>
        <source>Show the sources</source>
        <translation>Show the sources</translation>
    </message>
    <message>
        <source>Leave the mark</source>
        <translation>Leave the mark</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Where the number is from</source>
        <translation>Where the number is from</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Copy the selected rows</translation>
    </message>
    <message>
        <source>Copy the selected rows as CSV</source>
        <translation>Copy the selected rows as CSV</translation>
    </message>
    <message>
        <source>Filter the rows of a chart’s table</source>
        <translation>Filter the rows of a chart’s table</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>Open the row</translation>
    </message>
    <message>
        <source>Life of a number</source>
        <translation>Life of a number</translation>
    </message>
    <message>
        <source>Next and previous figure that it rests on</source>
        <translation>Next and previous figure that it rests on</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copy as text</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Escape, F4</source>
        <translation>Escape, F4</translation>
    </message>
</context>
<context>
    <name>corridor::SourceLinks</name>
    <message>
        <source>Show this source</source>
        <translation>Show this source</translation>
    </message>
</context>
<context>
    <name>corridor::SourceTableModel</name>
    <message>
        <source>Licence: %1</source>
        <translation>Licence: %1</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Publisher</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>of a web page</comment>
        <translation>Address</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>Figures</source>
        <comment>number of figures from a source</comment>
        <translation>Figures</translation>
    </message>
</context>
<context>
    <name>corridor::SourcesPage</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter by any word</source>
        <translation>Filter by any word</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Choose a source to see where it comes from and what rests on it.</source>
        <translation>Choose a source to see where it comes from and what rests on it.</translation>
    </message>
    <message>
        <source>Open the web page</source>
        <translation>Open the web page</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>Show its figures</source>
        <translation>Show its figures</translation>
    </message>
    <message>
        <source>Show the figures of this source</source>
        <translation>Show the figures of this source</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message>
        <source>Published: %1</source>
        <translation>Published: %1</translation>
    </message>
    <message>
        <source>Retrieved: %1</source>
        <translation>Retrieved: %1</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>Licence: %1</translation>
    </message>
    <message>
        <source>Attribution: %1</source>
        <translation>Attribution: %1</translation>
    </message>
    <message>
        <source>Documents: %1</source>
        <translation>Documents: %1</translation>
    </message>
    <message>
        <source>Address of the source</source>
        <translation>Address of the source</translation>
    </message>
</context>
<context>
    <name>corridor::StatusLine</name>
    <message numerus="yes">
        <source>%1 figure(s)</source>
        <translation>
            <numerusform>%1 figure</numerusform>
            <numerusform>%1 figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 source(s)</source>
        <translation>
            <numerusform>%1 source</numerusform>
            <numerusform>%1 sources</numerusform>
        </translation>
    </message>
    <message>
        <source>Store: %1 · %2 · %3</source>
        <translation>Store: %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Newest figure: %1</source>
        <translation>Newest figure: %1</translation>
    </message>
    <message>
        <source>Every figure opens its source: click it</source>
        <translation>Every figure opens its source: click it</translation>
    </message>
</context>
<context>
    <name>corridor::Store</name>
    <message>
        <source>That change is not in the store any more.</source>
        <translation>That change is not in the store any more.</translation>
    </message>
    <message>
        <source>The data that comes with Corridor cannot be undone. Only imports and edits can.</source>
        <translation>The data that comes with Corridor cannot be undone. Only imports and edits can.</translation>
    </message>
    <message>
        <source>This store is open read-only, so nothing was changed. Save a copy of it and change that.</source>
        <translation>This store is open read-only, so nothing was changed. Save a copy of it and change that.</translation>
    </message>
    <message>
        <source>The series %1 is not in the store any more.</source>
        <translation>The series %1 is not in the store any more.</translation>
    </message>
    <message>
        <source>The figure must be a number.</source>
        <translation>The figure must be a number.</translation>
    </message>
    <message>
        <source>The period of the figure does not fit its series. Choose one of the same length.</source>
        <translation>The period of the figure does not fit its series. Choose one of the same length.</translation>
    </message>
    <message>
        <source>A store cannot be made at %1: %2. Choose another folder.</source>
        <translation>A store cannot be made at %1: %2. Choose another folder.</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>its folder cannot be made</translation>
    </message>
    <message>
        <source>The store %1 has the older version %2 and cannot be brought up to date, because it cannot be written now. Copy it to a folder of your own, or close the other Corridor, and open it again.</source>
        <translation>The store %1 has the older version %2 and cannot be brought up to date, because it cannot be written now. Copy it to a folder of your own, or close the other Corridor, and open it again.</translation>
    </message>
    <message>
        <source>There is no store at %1.</source>
        <translation>There is no store at %1.</translation>
    </message>
    <message>
        <source>another Corridor is making it</source>
        <translation>another Corridor is making it</translation>
    </message>
    <message>
        <source>%1 is the open store itself. Choose another name for the copy.</source>
        <translation>%1 is the open store itself. Choose another name for the copy.</translation>
    </message>
    <message>
        <source>%1 is a store that is in use, or that was not closed properly. Choose another name for the copy.</source>
        <translation>%1 is a store that is in use, or that was not closed properly. Choose another name for the copy.</translation>
    </message>
    <message>
        <source>The store %1 cannot be read: %2.</source>
        <translation>The store %1 cannot be read: %2.</translation>
    </message>
    <message>
        <source>%1 is not a Corridor store: %2. It was left as it is. Choose a Corridor file, or another name for a new one.</source>
        <translation>%1 is not a Corridor store: %2. It was left as it is. Choose a Corridor file, or another name for a new one.</translation>
    </message>
    <message>
        <source>The store %1 is damaged: %2. It was left as it is. Open a backup or a copy of it instead.</source>
        <translation>The store %1 is damaged: %2. It was left as it is. Open a backup or a copy of it instead.</translation>
    </message>
    <message>
        <source>it is empty or no file</source>
        <translation>it is empty or no file</translation>
    </message>
    <message>
        <source>it is a file of another kind</source>
        <translation>it is a file of another kind</translation>
    </message>
    <message>
        <source>it is a database of another program</source>
        <translation>it is a database of another program</translation>
    </message>
    <message>
        <source>its beginning cannot be understood</source>
        <translation>its beginning cannot be understood</translation>
    </message>
    <message>
        <source>it has %1 bytes where %2 are expected</source>
        <translation>it has %1 bytes where %2 are expected</translation>
    </message>
    <message>
        <source>The store %1 has version %2, and this Corridor reads up to version %3. It was left as it is. Open it with a newer Corridor.</source>
        <translation>The store %1 has version %2, and this Corridor reads up to version %3. It was left as it is. Open it with a newer Corridor.</translation>
    </message>
    <message>
        <source>The file %1 cannot be made: %2.</source>
        <translation>The file %1 cannot be made: %2.</translation>
    </message>
    <message>
        <source>That bookmark is not in the store any more.</source>
        <translation>That bookmark is not in the store any more.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not fit the column %2</source>
        <translation>&quot;%1&quot; does not fit the column %2</translation>
    </message>
    <message>
        <source>The bundled file %1 is missing: %2.</source>
        <translation>The bundled file %1 is missing: %2.</translation>
    </message>
    <message>
        <source>A bundled row has %1 cells where %2 are expected.</source>
        <translation>A bundled row has %1 cells where %2 are expected.</translation>
    </message>
    <message>
        <source>A bundled file lacks the column %1.</source>
        <translation>A bundled file lacks the column %1.</translation>
    </message>
    <message>
        <source>The bundled data is wrong at %1: %2.</source>
        <translation>The bundled data is wrong at %1: %2.</translation>
    </message>
    <message>
        <source>the figure stands twice</source>
        <translation>the figure stands twice</translation>
    </message>
    <message>
        <source>The copy %1 could not be written: %2. What was there before is unchanged.</source>
        <translation>The copy %1 could not be written: %2. What was there before is unchanged.</translation>
    </message>
    <message>
        <source>The store %1 is damaged (%2). Open a backup or a copy of it instead.</source>
        <translation>The store %1 is damaged (%2). Open a backup or a copy of it instead.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was written to %1 (%2). Free some space and try again.</source>
        <translation>The disk is full, so nothing was written to %1 (%2). Free some space and try again.</translation>
    </message>
    <message>
        <source>Another program is using the store %1 (%2). Close it there and try again.</source>
        <translation>Another program is using the store %1 (%2). Close it there and try again.</translation>
    </message>
    <message>
        <source>The store %1 cannot be written (%2).</source>
        <translation>The store %1 cannot be written (%2).</translation>
    </message>
    <message>
        <source>The store %1 could not be used: %2.</source>
        <translation>The store %1 could not be used: %2.</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is missing or is not the usual one.</source>
        <translation>Qt&apos;s SQLite driver is missing or is not the usual one.</translation>
    </message>
    <message>
        <source>The store could not be brought to version %1 and stays as it was: %2</source>
        <translation>The store could not be brought to version %1 and stays as it was: %2</translation>
    </message>
    <message>
        <source>%1 The change was not saved. Should it be there when the store is opened next, it can be undone then.</source>
        <translation>%1 The change was not saved. Should it be there when the store is opened next, it can be undone then.</translation>
    </message>
    <message>
        <source>The figures of %1 %2 %3 are not in order, stand twice, or are no numbers.</source>
        <translation>The figures of %1 %2 %3 are not in order, stand twice, or are no numbers.</translation>
    </message>
    <message>
        <source>The import names &quot;%1&quot;, which is not in the store. Nothing was written.</source>
        <translation>The import names &quot;%1&quot;, which is not in the store. Nothing was written.</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was written.</source>
        <translation>The import was stopped. Nothing was written.</translation>
    </message>
    <message>
        <source>The store %1 was not closed properly and cannot be put right where it is. Copy it, with the file that ends in %2, to a folder of your own and open it there.</source>
        <translation>The store %1 was not closed properly and cannot be put right where it is. Copy it, with the file that ends in %2, to a folder of your own and open it there.</translation>
    </message>
</context>
<context>
    <name>corridor::StoreMenu</name>
    <message>
        <source>Corridor stores (*.sqlite);;All files (*)</source>
        <translation>Corridor stores (*.sqlite);;All files (*)</translation>
    </message>
    <message>
        <source>New store</source>
        <translation>New store</translation>
    </message>
    <message>
        <source>A file of this name is already there: %1. Give the new store another name, or open that file with File ▸ Open.</source>
        <translation>A file of this name is already there: %1. Give the new store another name, or open that file with File ▸ Open.</translation>
    </message>
    <message>
        <source>Open a store</source>
        <translation>Open a store</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation>Opened %1</translation>
    </message>
    <message>
        <source>Save a copy of the store</source>
        <translation>Save a copy of the store</translation>
    </message>
    <message>
        <source>Saved a copy: %1</source>
        <translation>Saved a copy: %1</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Clear the list</translation>
    </message>
    <message>
        <source>Open another store…</source>
        <translation>Open another store…</translation>
    </message>
    <message>
        <source>New store…</source>
        <translation>New store…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
</context>
<context>
    <name>corridor::TableTools</name>
    <message>
        <source>Filter the rows</source>
        <translation>Filter the rows</translation>
    </message>
</context>
<context>
    <name>corridor::TargetsPage</name>
    <message>
        <source>Newest target</source>
        <translation>Newest target</translation>
    </message>
    <message>
        <source>Targets as they were announced</source>
        <translation>Targets as they were announced</translation>
    </message>
    <message>
        <source>Claims against the statistics</source>
        <translation>Claims against the statistics</translation>
    </message>
    <message>
        <source>Said in</source>
        <translation>Said in</translation>
    </message>
    <message>
        <source>Sources of the statement</source>
        <translation>Sources of the statement</translation>
    </message>
    <message>
        <source>Against it</source>
        <translation>Against it</translation>
    </message>
    <message>
        <source>Sources against the statement</source>
        <translation>Sources against the statement</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Announcement</translation>
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
        <translation>Previous event</translation>
    </message>
    <message>
        <source>›</source>
        <translation>›</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>Next event</translation>
    </message>
    <message>
        <source>Whole period</source>
        <translation>Whole period</translation>
    </message>
    <message>
        <source>Show the whole period</source>
        <translation>Show the whole period</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Show all categories</source>
        <translation>Show all categories</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Hide all categories</source>
        <translation>Hide all categories</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categories</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Click an event, or press Up or Down in the timeline, to read about it here.</source>
        <translation>Click an event, or press Up or Down in the timeline, to read about it here.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Sources of the event</source>
        <translation>Sources of the event</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Show %1</translation>
    </message>
</context>
<context>
    <name>corridor::TopBar</name>
    <message>
        <source>Which two countries are shown</source>
        <translation>Which two countries are shown</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>Partnership</translation>
    </message>
    <message>
        <source>Both</source>
        <comment>the figures of both countries</comment>
        <translation>Both</translation>
    </message>
    <message>
        <source>Figures of both countries, one beside the other</source>
        <translation>Figures of both countries, one beside the other</translation>
    </message>
    <message>
        <source>First year shown</source>
        <translation>First year shown</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>First year</translation>
    </message>
    <message>
        <source>Years shown: drag either end, or use the arrow keys</source>
        <translation>Years shown: drag either end, or use the arrow keys</translation>
    </message>
    <message>
        <source>Years shown</source>
        <translation>Years shown</translation>
    </message>
    <message>
        <source>Last year shown</source>
        <translation>Last year shown</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>Find…</source>
        <comment>verb, opens the search</comment>
        <translation>Find…</translation>
    </message>
    <message>
        <source>Find a page, indicator, country, event or source (Ctrl+K)</source>
        <translation>Find a page, indicator, country, event or source (Ctrl+K)</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>verb, on a button</comment>
        <translation>Export</translation>
    </message>
    <message>
        <source>Save or copy what is shown as a picture</source>
        <translation>Save or copy what is shown as a picture</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Language of everything in this window</source>
        <translation>Language of everything in this window</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Reported by %1</source>
        <translation>Reported by %1</translation>
    </message>
    <message>
        <source>Only figures that this country publishes: %1</source>
        <translation>Only figures that this country publishes: %1</translation>
    </message>
    <message>
        <source>Play: move the last year on, a year at a time</source>
        <translation>Play: move the last year on, a year at a time</translation>
    </message>
    <message>
        <source>Play</source>
        <comment>the years, one after another</comment>
        <translation>Play</translation>
    </message>
</context>
<context>
    <name>corridor::Totals</name>
    <message numerus="yes">
        <source>Sum of %n year(s)</source>
        <translation>
            <numerusform>Sum of %n year</numerusform>
            <numerusform>Sum of %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sum of %n quarter(s)</source>
        <translation>
            <numerusform>Sum of %n quarter</numerusform>
            <numerusform>Sum of %n quarters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sum of %n month(s)</source>
        <translation>
            <numerusform>Sum of %n month</numerusform>
            <numerusform>Sum of %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sum of %n period(s)</source>
        <translation>
            <numerusform>Sum of %n period</numerusform>
            <numerusform>Sum of %n periods</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sum of %n part(s)</source>
        <translation>
            <numerusform>Sum of %n part</numerusform>
            <numerusform>Sum of %n parts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>corridor::UndoAction</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Undo: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Undone: %1</translation>
    </message>
</context>
<context>
    <name>corridor::PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Preview of the paper</source>
        <translation>Preview of the paper</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>P&amp;rinter</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>P&amp;aper</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>&amp;Orientation</source>
        <translation>&amp;Orientation</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>&amp;Copies</source>
        <translation>&amp;Copies</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>&amp;Greyscale</source>
        <translation>&amp;Greyscale</translation>
    </message>
    <message>
        <source>Greyscale</source>
        <translation>Greyscale</translation>
    </message>
    <message>
        <source>For paper without colour: greys far apart and marks of different shapes tell the series apart.</source>
        <translation>For paper without colour: greys far apart and marks of different shapes tell the series apart.</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Save as PDF…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Landscape</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Print</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Set one up in the system&apos;s settings, or save the page as a PDF and print it elsewhere.</source>
        <translation>No printer is set up on this computer. Set one up in the system&apos;s settings, or save the page as a PDF and print it elsewhere.</translation>
    </message>
</context>
<context>
    <name>corridor::SizeFields</name>
    <message>
        <source>Slide, 1600 × 900</source>
        <translation>Slide, 1600 × 900</translation>
    </message>
    <message>
        <source>Slide, 1280 × 720</source>
        <translation>Slide, 1280 × 720</translation>
    </message>
    <message>
        <source>A4, portrait</source>
        <translation>A4, portrait</translation>
    </message>
    <message>
        <source>A4, landscape</source>
        <translation>A4, landscape</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Square</translation>
    </message>
    <message>
        <source>Social media, 1200 × 628</source>
        <translation>Social media, 1200 × 628</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>Own size</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>pixels</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>inches</source>
        <translation>inches</translation>
    </message>
</context>
<context>
    <name>corridor::ComparisonTableModel</name>
    <message>
        <source>new</source>
        <comment>a figure</comment>
        <translation>new</translation>
    </message>
    <message>
        <source>not there now</source>
        <comment>a figure</comment>
        <translation>not there now</translation>
    </message>
    <message>
        <source>status</source>
        <comment>what changed</comment>
        <translation>status</translation>
    </message>
    <message>
        <source>quantity</source>
        <comment>what changed</comment>
        <translation>quantity</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Then</source>
        <comment>the value in the picture</comment>
        <translation>In the picture</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>the value in the store</comment>
        <translation>Now</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>corridor::OpenCodeDialog</name>
    <message>
        <source>Open by code</source>
        <translation>Open by code</translation>
    </message>
    <message>
        <source>Type the eight letters and digits that stand at the foot of the picture. Capitals, spaces and hyphens do not matter.</source>
        <translation>Type the eight letters and digits that stand at the foot of the picture. Capitals, spaces and hyphens do not matter.</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>Code of the picture</source>
        <translation>Code of the picture</translation>
    </message>
</context>
<context>
    <name>corridor::PictureDialog</name>
    <message>
        <source>Picture opened again</source>
        <translation>Picture opened again</translation>
    </message>
    <message>
        <source>Only what &amp;differs</source>
        <translation>Only what &amp;differs</translation>
    </message>
    <message>
        <source>Figures then and now</source>
        <translation>Figures then and now</translation>
    </message>
    <message>
        <source>Import missing figures…</source>
        <translation>Import missing figures…</translation>
    </message>
    <message>
        <source>Export again…</source>
        <translation>Export again…</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copy all</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>The picture carries its view, but no figures: they were too many.</source>
        <translation>The picture carries its view, but no figures: they were too many.</translation>
    </message>
    <message>
        <source>%1 is as it was exported.</source>
        <translation>%1 is as it was exported.</translation>
    </message>
    <message>
        <source>%1 was altered since it was exported. Do not rely on it: what it shows and carries may not be what Corridor wrote.</source>
        <translation>%1 was altered since it was exported. Do not rely on it: what it shows and carries may not be what Corridor wrote.</translation>
    </message>
    <message numerus="yes">
        <source>All %n figures are as they were in the picture.</source>
        <translation>
            <numerusform>The %n figure is as it was in the picture.</numerusform>
            <numerusform>All %n figures are as they were in the picture.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>figures</comment>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>figures</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not there now</source>
        <comment>figures</comment>
        <translation>
            <numerusform>%n not there now</numerusform>
            <numerusform>%n not there now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 figures differ: %2.</source>
        <translation>
            <numerusform>%n of %1 figures differs: %2.</numerusform>
            <numerusform>%n of %1 figures differ: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources in the picture: %1</source>
        <translation>Sources in the picture: %1</translation>
    </message>
</context>
<context>
    <name>corridor::PictureMenu</name>
    <message>
        <source>Open picture</source>
        <translation>Open picture</translation>
    </message>
    <message>
        <source>Pictures that Corridor exported (*.png);;All files (*)</source>
        <translation>Pictures that Corridor exported (*.png);;All files (*)</translation>
    </message>
    <message>
        <source>Export again</source>
        <translation>Export again</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG pictures (*.png)</translation>
    </message>
    <message>
        <source>Saved the picture: %1</source>
        <translation>Saved the picture: %1</translation>
    </message>
</context>
<context>
    <name>corridor::BatchDialog</name>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will be written.</source>
        <translation>
            <numerusform>%n file will be written.</numerusform>
            <numerusform>%n files will be written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written</source>
        <translation>
            <numerusform>%n file written</numerusform>
            <numerusform>%n files written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them exist(s) and will be replaced.</source>
        <translation>
            <numerusform>%n of them exists and will be replaced.</numerusform>
            <numerusform>%n of them exist and will be replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) ticked</source>
        <translation>
            <numerusform>%n pair ticked</numerusform>
            <numerusform>%n pairs ticked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n skipped</numerusform>
            <numerusform>%n skipped</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Browse…</translation>
    </message>
    <message>
        <source>&amp;Export more…</source>
        <translation>&amp;Export more…</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Folder</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Look</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Names</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Open folder</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>&amp;Pages</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Size</translation>
    </message>
    <message>
        <source>A4, landscape</source>
        <translation>A4, landscape</translation>
    </message>
    <message>
        <source>A4, upright</source>
        <translation>A4, upright</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Choose a folder.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xport</translation>
    </message>
    <message>
        <source>Export several</source>
        <translation>Export several</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Folder to write to</source>
        <translation>Folder to write to</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Look of the pictures</source>
        <translation>Look of the pictures</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>P&amp;airs</source>
        <translation>P&amp;airs</translation>
    </message>
    <message>
        <source>Pages to export</source>
        <translation>Pages to export</translation>
    </message>
    <message>
        <source>Pairs to export</source>
        <translation>Pairs to export</translation>
    </message>
    <message>
        <source>Pattern of the file names</source>
        <translation>Pattern of the file names</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Search for a country</source>
        <translation>Search for a country</translation>
    </message>
    <message>
        <source>Search for a pair</source>
        <translation>Search for a pair</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Size of the pictures</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Skipped</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>Slide</translation>
    </message>
    <message>
        <source>Small slide</source>
        <translation>Small slide</translation>
    </message>
    <message>
        <source>Social card</source>
        <translation>Social card</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Square</translation>
    </message>
    <message>
        <source>Such as %1</source>
        <translation>Such as %1</translation>
    </message>
    <message>
        <source>Text and fields: %1</source>
        <comment>%1 lists the fields</comment>
        <translation>Text and fields: %1</translation>
    </message>
    <message>
        <source>This folder is a file. Choose another.</source>
        <translation>This folder is a file. Choose another.</translation>
    </message>
    <message>
        <source>Tick at least one kind of file.</source>
        <translation>Tick at least one kind of file.</translation>
    </message>
    <message>
        <source>Tick at least one language.</source>
        <translation>Tick at least one language.</translation>
    </message>
    <message>
        <source>Tick at least one page.</source>
        <translation>Tick at least one page.</translation>
    </message>
    <message>
        <source>Tick at least one pair.</source>
        <translation>Tick at least one pair.</translation>
    </message>
    <message>
        <source>Writing file %1 of %2 …</source>
        <translation>Writing file %1 of %2 …</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Written</translation>
    </message>
</context>
<context>
    <name>corridor::Briefing</name>
    <message>
        <source>“%1” in the template must be a text of at most 300 characters.</source>
        <translation>“%1” in the template must be a text of at most 300 characters.</translation>
    </message>
    <message>
        <source>There is no block “%1” in a briefing; take cover, contents, heading, sentences, cards, picture, chart, table, timeline, targets, claims, sources or break.</source>
        <translation>There is no block “%1” in a briefing; take cover, contents, heading, sentences, cards, picture, chart, table, timeline, targets, claims, sources or break.</translation>
    </message>
    <message>
        <source>There is no page “%1” to put into a briefing.</source>
        <translation>There is no page “%1” to put into a briefing.</translation>
    </message>
    <message>
        <source>“%1” in the template must be true or false.</source>
        <translation>“%1” in the template must be true or false.</translation>
    </message>
    <message>
        <source>This is no template of a briefing (%1); expected what Corridor saved.</source>
        <translation>This is no template of a briefing (%1); expected what Corridor saved.</translation>
    </message>
    <message>
        <source>The template is of version %1, which a newer Corridor wrote; update this one.</source>
        <translation>The template is of version %1, which a newer Corridor wrote; update this one.</translation>
    </message>
    <message>
        <source>The template has %1 blocks; expected 1 to 200.</source>
        <translation>The template has %1 blocks; expected 1 to 200.</translation>
    </message>
    <message>
        <source>The template could not be read: %1.</source>
        <translation>The template could not be read: %1.</translation>
    </message>
    <message>
        <source>The template “%1” is larger than 1 MB.</source>
        <translation>The template “%1” is larger than 1 MB.</translation>
    </message>
    <message>
        <source>The pages could not be written.</source>
        <translation>The pages could not be written.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made; check its permissions.</source>
        <translation>The folder %1 cannot be made; check its permissions.</translation>
    </message>
    <message>
        <source>The template “%1” could not be deleted: %2.</source>
        <translation>The template “%1” could not be deleted: %2.</translation>
    </message>
</context>
<context>
    <name>corridor::BriefingDialog</name>
    <message>
        <source>Briefing</source>
        <translation>Briefing</translation>
    </message>
    <message>
        <source>T&amp;emplate:</source>
        <translation>T&amp;emplate:</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Save &amp;as…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>De&amp;lete</translation>
    </message>
    <message>
        <source>Lan&amp;guage:</source>
        <translation>Lan&amp;guage:</translation>
    </message>
    <message>
        <source>Language of the briefing</source>
        <translation>Language of the briefing</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Title:</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>The two countries</source>
        <translation>The two countries</translation>
    </message>
    <message>
        <source>S&amp;ubtitle:</source>
        <translation>S&amp;ubtitle:</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Subtitle</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>The usual one</translation>
    </message>
    <message>
        <source>Aut&amp;hor:</source>
        <translation>Aut&amp;hor:</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Author</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Nobody named</translation>
    </message>
    <message>
        <source>Blocks of the briefing</source>
        <translation>Blocks of the briefing</translation>
    </message>
    <message>
        <source>Drag a block, or move it with Alt and the arrow keys; Space ticks it, Delete takes it out</source>
        <translation>Drag a block, or move it with Alt and the arrow keys; Space ticks it, Delete takes it out</translation>
    </message>
    <message>
        <source>&amp;Indicator:</source>
        <translation>&amp;Indicator:</translation>
    </message>
    <message>
        <source>Indicator of the chart or table</source>
        <translation>Indicator of the chart or table</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>A&amp;dd</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remove</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>U&amp;ndo</translation>
    </message>
    <message>
        <source>M&amp;ove up</source>
        <translation>M&amp;ove up</translation>
    </message>
    <message>
        <source>Mo&amp;ve down</source>
        <translation>Mo&amp;ve down</translation>
    </message>
    <message>
        <source>Red&amp;o</source>
        <translation>Red&amp;o</translation>
    </message>
    <message>
        <source>Preview of the page</source>
        <translation>Preview of the page</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Next</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Save &amp;pages as pictures…</source>
        <translation>Save &amp;pages as pictures…</translation>
    </message>
    <message>
        <source>Save P&amp;DF…</source>
        <translation>Save P&amp;DF…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Save briefing</source>
        <translation>Save briefing</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF documents (*.pdf)</translation>
    </message>
    <message>
        <source>Folder for the pages</source>
        <translation>Folder for the pages</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>Stopped. Nothing more was written.</source>
        <translation>Stopped. Nothing more was written.</translation>
    </message>
    <message>
        <source>Six pages</source>
        <translation>Six pages</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>Save template</translation>
    </message>
    <message>
        <source>Name of the template:</source>
        <translation>Name of the template:</translation>
    </message>
    <message>
        <source>Saved the template “%1”.</source>
        <translation>Saved the template “%1”.</translation>
    </message>
    <message>
        <source>Deleted the template “%1”. What is shown stays until you close.</source>
        <translation>Deleted the template “%1”. What is shown stays until you close.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Tick a block: there is no page yet.</source>
        <translation>Tick a block: there is no page yet.</translation>
    </message>
    <message>
        <source>The first of the page</source>
        <translation>The first of the page</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Cover</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Sentences</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Key figures</translation>
    </message>
    <message>
        <source>Picture of the page</source>
        <translation>Picture of the page</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Targets</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>New page</source>
        <translation>New page</translation>
    </message>
</context>
<context>
    <name>corridor::BriefingMenu</name>
    <message>
        <source>%1-%2 briefing</source>
        <translation>%1-%2 briefing</translation>
    </message>
    <message>
        <source>Saved the briefing: %1</source>
        <translation>Saved the briefing: %1</translation>
    </message>
</context>
</TS>
