<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr">
<context>
    <name>Dashboard</name>
    <message>
        <source>There is no source “%1” in this store.</source>
        <translation>Bu veri deposunda “%1” adlı bir kaynak yok.</translation>
    </message>
    <message>
        <source>The page rests on %1 figures, and a file holds at most %2. Narrow the years, or choose a single product or flow.</source>
        <translation>Sayfa %1 veriye dayanıyor; bir dosyaya en çok %2 veri sığar. Yılları daraltın ya da tek bir ürün veya akım seçin.</translation>
    </message>
    <message>
        <source>“%1” is not a code. A code is the eight letters and digits at the foot of a picture, such as 7KQM3TPX.</source>
        <translation>“%1” bir kod değil. Kod, resmin altındaki sekiz harf ve rakamdır, örneğin 7KQM3TPX.</translation>
    </message>
    <message>
        <source>This store does not know the code %1. A store knows the codes of pictures that were exported from it: open the store that the picture came from, or ask for the picture as a file instead of through a chat.</source>
        <translation>Bu veri deposu %1 kodunu bilmiyor. Bir depo, kendisinden dışa aktarılan resimlerin kodlarını bilir: resmin geldiği depoyu açın veya resmi sohbet yerine dosya olarak isteyin.</translation>
    </message>
</context>
<context>
    <name>Phrase</name>
    <message>
        <source>%1 on %2</source>
        <translation>%2 yılına göre %1</translation>
    </message>
    <message>
        <source>%1 on %2, %3</source>
        <translation>%2 yılına göre %1, %3</translation>
    </message>
    <message>
        <source>Goods trade, %1</source>
        <translation>Mal ticareti, %1</translation>
    </message>
    <message>
        <source>deficit, after a surplus in %1</source>
        <translation>%1 yılındaki fazlanın ardından açık</translation>
    </message>
    <message>
        <source>surplus, after a deficit in %1</source>
        <translation>%1 yılındaki açığın ardından fazla</translation>
    </message>
    <message>
        <source>deficit up %1 on %2</source>
        <translation>açık %2 yılına göre %1 arttı</translation>
    </message>
    <message>
        <source>deficit down %1 on %2</source>
        <translation>açık %2 yılına göre %1 azaldı</translation>
    </message>
    <message>
        <source>surplus up %1 on %2</source>
        <translation>fazla %2 yılına göre %1 arttı</translation>
    </message>
    <message>
        <source>surplus down %1 on %2</source>
        <translation>fazla %2 yılına göre %1 azaldı</translation>
    </message>
    <message>
        <source>Balance for %1, %2</source>
        <translation>%1{gen} ticaret dengesi, %2‖Ticaret dengesi: %1, %2</translation>
    </message>
    <message>
        <source>%1{adj} investment in %2{loc}, %3</source>
        <translation>%1{abl} %2{dat} yatırım, %3‖Yatırım: %1 → %2, %3</translation>
    </message>
    <message>
        <source>%1{adj} students in %2{loc}, %3</source>
        <translation>%2{loc} %1{abl} gelen öğrenciler, %3‖Öğrenciler: %1 → %2, %3</translation>
    </message>
    <message>
        <source>%1 from %2{abl} in %3{loc}</source>
        <translation>%3{loc} %2{abl} gelen öğrenciler: %1‖öğrenciler (%2 → %3): %1</translation>
    </message>
    <message>
        <source>%1, no second source</source>
        <translation>%1; ikinci kaynak yok</translation>
    </message>
    <message>
        <source>%1; other sources too</source>
        <translation>%1; başka kaynaklar da var</translation>
    </message>
    <message>
        <source>Press reports and claims have marks of their own: they are not statistics.</source>
        <translation>Basın haberleri ve iddialar ayrı işaretlerle gösterilir: istatistik değildir.</translation>
    </message>
    <message>
        <source>Press reports have a mark of their own: they are not statistics.</source>
        <translation>Basın haberleri ayrı bir işaretle gösterilir: istatistik değildir.</translation>
    </message>
    <message>
        <source>Claims have a mark of their own: they are not statistics.</source>
        <translation>İddialar ayrı bir işaretle gösterilir: istatistik değildir.</translation>
    </message>
    <message>
        <source>The dotted line is where the source changes.</source>
        <translation>Noktalı çizgi, kaynağın değiştiği yeri gösterir.</translation>
    </message>
    <message>
        <source>Dots are single figures of different sources and periods: they are not joined.</source>
        <translation>Noktalar, farklı kaynak ve dönemlere ait tekil verilerdir: birleştirilmez.</translation>
    </message>
    <message>
        <source>%1: single figures</source>
        <translation>%1: tekil veriler</translation>
    </message>
    <message>
        <source>There are no figures for %1 and %2 here yet. Files that fill it: goods trade by partner from UN Comtrade (comtradeplus.un.org) or from the statistical office of either country; students from UNESCO UIS; investment from the central banks.</source>
        <translation>%1 ve %2 için burada henüz veri yok. Bu bölümü dolduracak dosyalar: UN Comtrade’den (comtradeplus.un.org) ya da iki ülkeden birinin istatistik kurumundan ortak ülkelere göre mal ticareti; UNESCO UIS’ten öğrenciler; merkez bankalarından yatırım.</translation>
    </message>
    <message>
        <source>There are no figures for %1 and %2 here yet. Files that fill it: goods trade by partner from UN Comtrade (comtradeplus.un.org) or from the statistical office of either country.</source>
        <translation>%1 ve %2 için burada henüz veri yok. Bu bölümü dolduracak dosyalar: UN Comtrade’den (comtradeplus.un.org) ya da iki ülkeden birinin istatistik kurumundan ortak ülkelere göre mal ticareti.</translation>
    </message>
    <message>
        <source>There are no figures for %1 and %2 here yet. Files that fill it: direct investment by country from the central bank of either country or from UNCTAD.</source>
        <translation>%1 ve %2 için burada henüz veri yok. Bu bölümü dolduracak dosyalar: iki ülkeden birinin merkez bankasından ya da UNCTAD’dan ülkelere göre doğrudan yatırım.</translation>
    </message>
    <message>
        <source>There are no figures for %1 and %2 here yet. Files that fill it: students by country of origin from UNESCO UIS or from the ministry of education of either country.</source>
        <translation>%1 ve %2 için burada henüz veri yok. Bu bölümü dolduracak dosyalar: UNESCO UIS’ten ya da iki ülkeden birinin eğitim bakanlığından geldikleri ülkeye göre öğrenciler.</translation>
    </message>
    <message>
        <source>There are no figures for %1 and %2 here yet. Files that fill it: goods carried, by route or by mode, from the statistical office or the ministry of transport of either country.</source>
        <translation>%1 ve %2 için burada henüz veri yok. Bu bölümü dolduracak dosyalar: iki ülkeden birinin istatistik kurumundan ya da ulaştırma bakanlığından güzergâha veya taşıma türüne göre taşınan yük.</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>doğrulanıyor</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>doğrulanmıyor</translation>
    </message>
    <message>
        <source>not in the statistics</source>
        <translation>istatistiklerde yok</translation>
    </message>
    <message>
        <source>not measurable</source>
        <translation>ölçülemez</translation>
    </message>
    <message>
        <source>%1, as %2 reports: %3</source>
        <translation>%1, %2 verilerine göre: %3</translation>
    </message>
    <message>
        <source>no table of %1{gen}</source>
        <translation>%1{gen} tablosu yok‖tablo yok (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s), no statistics for this</source>
        <translation>
            <numerusform>%n kaynak, bu konuda istatistik yok</numerusform>
        </translation>
    </message>
    <message>
        <source>No targets or claims about %1 and %2 are stored yet.</source>
        <translation>%1 ve %2 ile ilgili kayıtlı hedef ya da iddia henüz yok.</translation>
    </message>
    <message>
        <source>No events about %1 and %2 are stored yet.</source>
        <translation>%1 ve %2 ile ilgili kayıtlı olay henüz yok.</translation>
    </message>
    <message>
        <source>upper end of the range</source>
        <translation>aralığın üst sınırı</translation>
    </message>
    <message>
        <source>lower end of the range</source>
        <translation>aralığın alt sınırı</translation>
    </message>
    <message>
        <source>Astana–Istanbul</source>
        <translation>Astana–İstanbul</translation>
    </message>
    <message>
        <source>Almaty–Istanbul</source>
        <translation>Almatı–İstanbul</translation>
    </message>
    <message>
        <source>Antalya</source>
        <translation>Antalya</translation>
    </message>
    <message>
        <source>third-country permits</source>
        <translation>üçüncü ülke geçiş belgeleri</translation>
    </message>
    <message>
        <source>universal permits</source>
        <translation>üniversal geçiş belgeleri</translation>
    </message>
    <message>
        <source>Türkiye Scholarships</source>
        <translation>Türkiye Bursları</translation>
    </message>
    <message>
        <source>Bolashak programme</source>
        <translation>Bolaşak programı</translation>
    </message>
    <message>
        <source>KMTF ships</source>
        <translation>KMTF gemileri</translation>
    </message>
    <message>
        <source>dried legumes</source>
        <translation>kuru baklagiller</translation>
    </message>
    <message>
        <source>hard coal</source>
        <translation>taş kömürü</translation>
    </message>
    <message>
        <source>crude oil</source>
        <translation>ham petrol</translation>
    </message>
    <message>
        <source>unwrought zinc</source>
        <translation>işlenmemiş çinko</translation>
    </message>
    <message>
        <source>%1, as %2 reports</source>
        <translation>%1, %2 verilerine göre</translation>
    </message>
    <message>
        <source>Strokes: what the partner reports of the same flow</source>
        <translation>Kısa çizgiler: aynı akış için ortak ülkenin verileri</translation>
    </message>
    <message>
        <source>Year to date: not comparable with full years</source>
        <translation>Yıl başından itibaren: tam yıllarla karşılaştırılamaz</translation>
    </message>
    <message>
        <source>%1 reports no figures for this. Show both reporters to see the other side’s.</source>
        <translation>%1 bu gösterge için veri yayımlamıyor. Karşı tarafın verilerini görmek için iki ülkenin verilerini de gösterin.</translation>
    </message>
    <message>
        <source>There are no figures in the chosen years. Widen the range.</source>
        <translation>Seçilen yıllara ait veri yok. Aralığı genişletin.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Genel bakış</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Ticaret</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Yatırım</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Eğitim</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Ulaştırma</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zaman çizelgesi</translation>
    </message>
    <message>
        <source>Targets and claims</source>
        <translation>Hedefler ve iddialar</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Veriler</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Kaynaklar</translation>
    </message>
    <message>
        <source>Every figure with its unit, status and source</source>
        <translation>Birimi, durumu ve kaynağıyla bütün veriler</translation>
    </message>
    <message>
        <source>Where the figures, events and statements come from</source>
        <translation>Verilerin, olayların ve açıklamaların kaynakları</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Sayfa</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Veriler</translation>
    </message>
    <message>
        <source>Announced %1 by %2</source>
        <translation>Açıklanma: %1, %2</translation>
    </message>
    <message>
        <source>Announced %1</source>
        <translation>Açıklanma: %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>vade: %1</translation>
    </message>
    <message>
        <source>no due year given</source>
        <translation>hedef yılı belirtilmemiş</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The target is reached.</source>
        <translation>Hedefe ulaşıldı.</translation>
    </message>
    <message>
        <source>By %1 it takes %2 a year.</source>
        <translation>Gereken artış (vade: %1): yılda %2.</translation>
    </message>
    <message>
        <source>By %1 it takes %2 a year, by %3 %4.</source>
        <translation>Gereken artış: %1 yılına kadar yılda %2, %3 yılına kadar %4.</translation>
    </message>
    <message>
        <source>Achieved since %1: %2 a year.</source>
        <translation>%1 yılından bu yana gerçekleşen: yılda %2.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2 yılında %1</translation>
    </message>
    <message>
        <source>%1 in %2, %3</source>
        <translation>%2 yılında %1, %3</translation>
    </message>
    <message>
        <source>Target: %1 of trade</source>
        <translation>Hedef: %1 tutarında ticaret</translation>
    </message>
    <message>
        <source>Target: %1 (%2)</source>
        <translation>Hedef: %1 (%2)</translation>
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
        <translation>%1{gen} %2{dat} ihracatı %4 yılında %5 yılına göre %3 arttı‖İhracat (%1 → %2) %4 yılında %5 yılına göre %3 arttı</translation>
    </message>
    <message>
        <source>%1 sold %2{dat} %3 less in %4 than in %5</source>
        <translation>%1{gen} %2{dat} ihracatı %4 yılında %5 yılına göre %3 azaldı‖İhracat (%1 → %2) %4 yılında %5 yılına göre %3 azaldı</translation>
    </message>
    <message>
        <source>%1 sold %2{dat} about as much in %4 as in %5</source>
        <translation>%1{gen} %2{dat} ihracatı %4 yılında %5 yılıyla yaklaşık aynı düzeydeydi‖İhracat (%1 → %2) %4 yılında %5 yılıyla yaklaşık aynı düzeydeydi</translation>
    </message>
    <message>
        <source>%1 sold %2{dat} %3 times as much in %4 as in %5</source>
        <translation>%1{gen} %2{dat} ihracatı %4 yılında %5 yılındaki düzeyin %3 katına çıktı‖İhracat (%1 → %2) %4 yılında %5 yılındaki düzeyin %3 katına çıktı</translation>
    </message>
    <message>
        <source>Trade between %1 and %2{ins} was %3 higher in %4 than in %5</source>
        <translation>%1 ile %2 arasındaki ticaret %4 yılında %5 yılına göre %3 arttı</translation>
    </message>
    <message>
        <source>Trade between %1 and %2{ins} was %3 lower in %4 than in %5</source>
        <translation>%1 ile %2 arasındaki ticaret %4 yılında %5 yılına göre %3 azaldı</translation>
    </message>
    <message>
        <source>Trade between %1 and %2{ins} was about the same in %4 as in %5</source>
        <translation>%1 ile %2 arasındaki ticaret %4 yılında %5 yılıyla yaklaşık aynı düzeydeydi</translation>
    </message>
    <message>
        <source>Trade between %1 and %2{ins} was %3 times as large in %4 as in %5</source>
        <translation>%1 ile %2 arasındaki ticaret %4 yılında %5 yılındaki düzeyin %3 katına çıktı</translation>
    </message>
    <message>
        <source>%1 sold %2{dat} more than it bought in every year from %3 to %4</source>
        <translation>%1{gen} %2{dat} ihracatı %3–%4 döneminde her yıl bu ülkeden ithalatını aştı‖%1: ihracat %3–%4 döneminde her yıl ithalatı aştı (ortak ülke: %2)</translation>
    </message>
    <message>
        <source>%1 sold %2{dat} less than it bought in every year from %3 to %4</source>
        <translation>%1{gen} %2{dat} ihracatı %3–%4 döneminde her yıl bu ülkeden ithalatının altında kaldı‖%1: ihracat %3–%4 döneminde her yıl ithalatın altında kaldı (ortak ülke: %2)</translation>
    </message>
    <message>
        <source>The balance of %1{gen} with %2{ins} changed its sign between %3 and %4</source>
        <translation>%1{gen} %2{ins} ticaret dengesi %3–%4 döneminde işaret değiştirdi‖%1: ticaret dengesi %3–%4 döneminde işaret değiştirdi (ortak ülke: %2)</translation>
    </message>
    <message>
        <source>%1, %2: %3 more in %4 than in %5</source>
        <translation>%1, %2: %3 artış (%5 – %4)</translation>
    </message>
    <message>
        <source>%1, %2: %3 less in %4 than in %5</source>
        <translation>%1, %2: %3 azalış (%5 – %4)</translation>
    </message>
    <message>
        <source>%1, %2: about the same in %4 as in %5</source>
        <translation>%1, %2: yaklaşık aynı düzeyde (%5 – %4)</translation>
    </message>
    <message>
        <source>%1, %2: %3 times as much in %4 as in %5</source>
        <translation>%1, %2: %3 katına çıktı (%5 – %4)</translation>
    </message>
    <message>
        <source>%1, %2: %3 in %4, %5 in %6</source>
        <translation>%1, %2: %3 (%4), %5 (%6)</translation>
    </message>
    <message>
        <source>Goods, current prices</source>
        <translation>Mallar, cari fiyatlarla</translation>
    </message>
    <message>
        <source>Bars: as %1 reports</source>
        <translation>Sütunlar: %1 verilerine göre</translation>
    </message>
    <message>
        <source>As %1 reports</source>
        <translation>%1 verilerine göre</translation>
    </message>
    <message>
        <source>cross strokes: imports from %1{abl} as %2 reports</source>
        <translation>yatay çizgiler: %2 verilerine göre %1{abl} ithalat‖yatay çizgiler: %2 verilerine göre ithalat (ortak ülke: %1)</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>aylık</translation>
    </message>
    <message>
        <source>There are no figures for this choice of reporter and years. Widen the range or show both.</source>
        <translation>Bu ülke ve yıl seçimi için veri yok. Aralığı genişletin ya da iki ülkenin verilerini de gösterin.</translation>
    </message>
    <message>
        <source>Trade between %1 and %2{ins}</source>
        <translation>%1 ile %2 arasındaki ticaret</translation>
    </message>
    <message>
        <source>Balance of %1{gen} with %2{ins}</source>
        <translation>%1{gen} %2{ins} ticaret dengesi‖%1: ticaret dengesi (ortak ülke: %2)</translation>
    </message>
    <message>
        <source>Exports less imports, as %1 reports</source>
        <translation>İhracat eksi ithalat, %1 verilerine göre</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>geçici veri</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>tahmin</translation>
    </message>
    <message>
        <source>press report</source>
        <translation>basın haberi</translation>
    </message>
    <message>
        <source>claim, not a statistic</source>
        <translation>iddia, istatistik değil</translation>
    </message>
    <message>
        <source>analyst’s own figure</source>
        <translation>analistin kendi verisi</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Kaynak: %1</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Kaynaklar: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n more claims on the Targets &amp; claims page</source>
        <translation>
            <numerusform>“Hedefler ve iddialar” sayfasında %n iddia daha</numerusform>
        </translation>
    </message>
    <message>
        <source>No events to show</source>
        <translation>Gösterilecek olay yok</translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n olay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more events</source>
        <translation>
            <numerusform>ve %n olay daha</numerusform>
        </translation>
    </message>
    <message>
        <source>overview</source>
        <translation>genel bakış</translation>
    </message>
    <message>
        <source>trade</source>
        <translation>ticaret</translation>
    </message>
    <message>
        <source>investment</source>
        <translation>yatırım</translation>
    </message>
    <message>
        <source>education</source>
        <translation>eğitim</translation>
    </message>
    <message>
        <source>transport</source>
        <translation>ulaştırma</translation>
    </message>
    <message>
        <source>timeline</source>
        <translation>zaman çizelgesi</translation>
    </message>
    <message>
        <source>targets and claims</source>
        <translation>hedefler ve iddialar</translation>
    </message>
    <message>
        <source>data</source>
        <translation>veriler</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>kaynaklar</translation>
    </message>
    <message numerus="yes">
        <source>%n more in Corridor</source>
        <translation>
            <numerusform>Corridor’da %n tane daha</numerusform>
        </translation>
    </message>
    <message>
        <source>Claims and what the figures say</source>
        <translation>İddialar ve verilerin gösterdiği</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Hedefler</translation>
    </message>
    <message numerus="yes">
        <source>Sources: %n documents, each listed with its event in Corridor.</source>
        <translation>
            <numerusform>Kaynaklar: %n belge; her biri Corridor’da ilgili olayla birlikte gösterilir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>İçe aktarmalar</translation>
    </message>
    <message>
        <source>What was written into the store, and when</source>
        <translation>Veri deposuna neyin, ne zaman yazıldığı</translation>
    </message>
    <message>
        <source>imports</source>
        <translation>içe aktarmalar</translation>
    </message>
    <message>
        <source>Drop such a file on the window, or press Ctrl+I.</source>
        <translation>Böyle bir dosyayı pencereye bırakın veya Ctrl+I tuşlarına basın.</translation>
    </message>
    <message>
        <source>exponential smoothing without a trend</source>
        <translation>trendsiz üstel düzleştirme</translation>
    </message>
    <message>
        <source>exponential smoothing with a linear trend</source>
        <translation>doğrusal trendli üstel düzleştirme</translation>
    </message>
    <message>
        <source>exponential smoothing with a damped trend</source>
        <translation>sönümlü trendli üstel düzleştirme</translation>
    </message>
    <message>
        <source>a trend of constant growth</source>
        <translation>sabit büyüme trendi</translation>
    </message>
    <message numerus="yes">
        <source>No forecast: it takes 8 figures in an unbroken row, and there are %n.</source>
        <translation>
            <numerusform>Tahmin yapılamıyor: kesintisiz 8 veri gerekir, %n veri var.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forecast, no figure of any source</source>
        <translation>Tahmin; hiçbir kaynağın verisi değildir</translation>
    </message>
    <message>
        <source>One is valued at %1 and the other at %2: CIF includes freight and insurance, FOB does not.</source>
        <translation>Biri %1, diğeri %2 değeriyle verilmiş: CIF navlun ve sigortayı içerir, FOB içermez.</translation>
    </message>
    <message>
        <source>A claim or press report is put together with statistics: the result is no firmer than it.</source>
        <translation>Bir iddia ya da basın haberi istatistikle birleştiriliyor: sonuç ondan daha sağlam değildir.</translation>
    </message>
    <message>
        <source>Two currencies: %1 and %2. Convert one first.</source>
        <translation>İki para birimi: %1 ve %2. Önce birini çevirin.</translation>
    </message>
    <message>
        <source>Two units: %1 and %2.</source>
        <translation>İki birim: %1 ve %2.</translation>
    </message>
    <message>
        <source>One figure is about a longer time than the other, as a half-year and a year are.</source>
        <translation>Verilerden biri ötekinden daha uzun bir süreye ait; örneğin yarıyıl ile yıl gibi.</translation>
    </message>
    <message>
        <source>A stock, what there is on a day, is put together with a flow, what happens in a year.</source>
        <translation>Bir günkü mevcudu gösteren stok, bir yılda olanı gösteren akımla birleştiriliyor.</translation>
    </message>
    <message>
        <source>They do not cover the same trade: goods, services, or goods and services together.</source>
        <translation>Aynı ticareti kapsamıyorlar: mallar, hizmetler ya da mal ve hizmetler birlikte.</translation>
    </message>
    <message>
        <source>They do not stand in the same prices: prices of one year and prices of the day cannot be mixed.</source>
        <translation>Aynı fiyatlarla değiller: sabit fiyatlar ile cari fiyatlar karıştırılamaz.</translation>
    </message>
    <message>
        <source>%1 and %2 are not equally long: their figures cannot be set against each other.</source>
        <translation>%1 ile %2 eşit uzunlukta değil: verileri karşılaştırılamaz.</translation>
    </message>
    <message>
        <source>Only values in a currency can be computed so.</source>
        <translation>Yalnızca para birimi cinsinden değerler böyle hesaplanabilir.</translation>
    </message>
    <message>
        <source>Change on the year before</source>
        <translation>Önceki yıla göre değişim</translation>
    </message>
    <message>
        <source>Change on the period before</source>
        <translation>Önceki döneme göre değişim</translation>
    </message>
    <message>
        <source>Change on the year before, %</source>
        <translation>Önceki yıla göre değişim, %</translation>
    </message>
    <message>
        <source>Change on the period before, %</source>
        <translation>Önceki döneme göre değişim, %</translation>
    </message>
    <message>
        <source>Index, %1 = 100</source>
        <translation>Endeks, %1 = 100</translation>
    </message>
    <message>
        <source>Share of the total with the world</source>
        <translation>Dünya ile toplam içindeki pay</translation>
    </message>
    <message>
        <source>Per head of the population</source>
        <translation>Kişi başına</translation>
    </message>
    <message>
        <source>Per cent of GDP</source>
        <translation>GSYH’nin yüzdesi</translation>
    </message>
    <message>
        <source>Average growth a year since the first period shown</source>
        <translation>Gösterilen ilk dönemden bu yana yıllık ortalama büyüme</translation>
    </message>
    <message numerus="yes">
        <source>Sum of the last %n periods</source>
        <translation>
            <numerusform>Son %n dönemin toplamı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Average of the last %n periods</source>
        <translation>
            <numerusform>Son %n dönemin ortalaması</numerusform>
        </translation>
    </message>
    <message>
        <source>Running total since the first period shown</source>
        <translation>Gösterilen ilk dönemden bu yana birikimli toplam</translation>
    </message>
    <message>
        <source>Constant prices of %1</source>
        <translation>%1 yılı sabit fiyatlarıyla</translation>
    </message>
    <message>
        <source>Converted at the average rate of each period: %1</source>
        <translation>Her dönemin ortalama kuruyla çevrildi: %1</translation>
    </message>
    <message>
        <source>Exports less imports</source>
        <translation>İhracat eksi ithalat</translation>
    </message>
    <message>
        <source>Exports over imports</source>
        <translation>İhracatın ithalatı karşılama oranı</translation>
    </message>
    <message>
        <source>Exports less imports over both, from −1 to 1</source>
        <translation>Dengenin toplam ticarete oranı, −1 ile 1 arasında</translation>
    </message>
    <message>
        <source>A place in a ranking has no percentage.</source>
        <translation>Sıralamadaki yerin yüzdesi olmaz.</translation>
    </message>
    <message>
        <source>A percentage or a rank has no index and no growth rate: take its change.</source>
        <translation>Yüzde ya da sıra için endeks ve büyüme oranı hesaplanmaz: değişimine bakın.</translation>
    </message>
    <message>
        <source>It is a percentage or a rank already.</source>
        <translation>Zaten yüzde ya da sıradır.</translation>
    </message>
    <message>
        <source>It has no partner, so that there is no total to divide by.</source>
        <translation>Ortak ülkesi yok; bölünecek bir toplam da yok.</translation>
    </message>
    <message>
        <source>Only amounts can be given per head.</source>
        <translation>Yalnızca miktarlar kişi başına verilebilir.</translation>
    </message>
    <message>
        <source>Only what happens in a period can be added up: not a stock, a percentage or a rank.</source>
        <translation>Yalnızca dönem içinde gerçekleşenler toplanabilir; stok, yüzde ya da sıra toplanamaz.</translation>
    </message>
    <message>
        <source>It stands in constant prices already.</source>
        <translation>Zaten sabit fiyatlarla.</translation>
    </message>
    <message>
        <source>Convert first, then take out price changes.</source>
        <translation>Önce para birimini çevirin, sonra fiyat değişimlerini arındırın.</translation>
    </message>
    <message>
        <source>Only exports and imports can be set against each other.</source>
        <translation>Yalnızca ihracat ile ithalat karşılaştırılabilir.</translation>
    </message>
    <message>
        <source>The figure for %1 is not above zero: a ratio to it would say nothing.</source>
        <translation>%1 verisi sıfırdan büyük değil: ona oran bir şey söylemez.</translation>
    </message>
    <message>
        <source>Growth is counted from here.</source>
        <translation>Büyüme buradan itibaren hesaplanır.</translation>
    </message>
    <message>
        <source>There is no figure for %1.</source>
        <translation>%1 için veri yok.</translation>
    </message>
    <message>
        <source>There is no figure for %2: %1.</source>
        <translation>%2 için veri yok: %1.</translation>
    </message>
    <message>
        <source>There is no figure for %2: %1. Import it from: %3.</source>
        <translation>%2 için veri yok: %1. Şuradan içe aktarın: %3.</translation>
    </message>
    <message>
        <source>%1 is not above zero for %2: nothing can be divided by it.</source>
        <translation>%2 için %1 sıfırdan büyük değil: ona bölünemez.</translation>
    </message>
    <message>
        <source>Not computed – %1: %2</source>
        <translation>Hesaplanmadı – %1: %2</translation>
    </message>
    <message>
        <source>There is no event “%1” in this store.</source>
        <translation>Bu veri deposunda “%1” olayı yok.</translation>
    </message>
    <message>
        <source>Totals with the world are the sums of the twelve months that their source gives.</source>
        <translation>Dünya ile toplamlar, kaynağın verdiği on iki ayın toplamıdır.</translation>
    </message>
    <message>
        <source>Constant prices of %1, deflated by: %2</source>
        <translation>%1 yılı sabit fiyatlarıyla; deflatör: %2</translation>
    </message>
    <message>
        <source>%1 reports: exports</source>
        <translation>%1 verileri: ihracat</translation>
    </message>
    <message>
        <source>%1 reports: imports</source>
        <translation>%1 verileri: ithalat</translation>
    </message>
    <message>
        <source>Assumed CIF/FOB margin</source>
        <translation>Varsayılan CIF/FOB farkı</translation>
    </message>
    <message>
        <source>Exporter’s value × %1</source>
        <translation>İhracatçının değeri × %1</translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation>Açıklanamayan</translation>
    </message>
    <message>
        <source>Importer’s value − exporter’s value</source>
        <translation>İthalatçının değeri − ihracatçının değeri</translation>
    </message>
    <message>
        <source>less the exporter’s value × %1</source>
        <translation>eksi ihracatçının değeri × %1</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Fark</translation>
    </message>
    <message>
        <source>%1: the gap between both reports</source>
        <translation>%1: iki ülkenin verileri arasındaki fark</translation>
    </message>
    <message>
        <source>Importer less exporter, as a share of the exporter’s value; stroke: the gap</source>
        <translation>İthalatçı eksi ihracatçı, ihracatçının değerine oran olarak; çizgi: fark</translation>
    </message>
    <message>
        <source>Importer less exporter; stroke: the gap</source>
        <translation>İthalatçı eksi ihracatçı; çizgi: fark</translation>
    </message>
    <message>
        <source>No gap: neither country reports.</source>
        <translation>Fark yok: iki ülke de veri yayımlamıyor.</translation>
    </message>
    <message>
        <source>No gap: one side of the mirror is not reported.</source>
        <translation>Fark yok: aynanın bir tarafının verisi yok.</translation>
    </message>
    <message>
        <source>No margin where a source states both on one ground (imports FOB).</source>
        <translation>Kaynak ikisini aynı esasa göre verdiğinde (FOB ithalat) fark payı alınmaz.</translation>
    </message>
    <message>
        <source>%1: not reported</source>
        <translation>%1: veri yok</translation>
    </message>
    <message>
        <source>Both report, but by different revisions of the HS: not compared</source>
        <translation>İkisi de veri yayımlıyor, ancak farklı HS sürümleriyle: karşılaştırılmadı</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>veri yok</translation>
    </message>
    <message>
        <source>One side only, %1, %2</source>
        <translation>Yalnızca bir taraf, %1, %2</translation>
    </message>
    <message>
        <source>Gap, %1, %2</source>
        <translation>Fark, %1, %2</translation>
    </message>
    <message>
        <source>Unexplained, %1, %2</source>
        <translation>Açıklanamayan, %1, %2</translation>
    </message>
    <message>
        <source>CIF/FOB margin: %1 (%2)</source>
        <translation>CIF/FOB farkı: %1 (%2)</translation>
    </message>
    <message>
        <source>no CIF/FOB margin</source>
        <translation>CIF/FOB farkı yok</translation>
    </message>
    <message>
        <source>one flow, as both countries report it</source>
        <translation>aynı akım, iki ülkenin verilerine göre</translation>
    </message>
    <message>
        <source>%1: exports only, as both countries report them</source>
        <translation>%1: yalnızca ihracat, iki ülkenin verilerine göre</translation>
    </message>
    <message>
        <source>%1, all partners, %2: where the gap is</source>
        <translation>%1, bütün ortaklar, %2: fark nerede</translation>
    </message>
    <message>
        <source>%1, products, %2: where the gap is</source>
        <translation>%1, ürünler, %2: fark nerede</translation>
    </message>
    <message>
        <source>%1, by period: where the gap is</source>
        <translation>%1, dönemlere göre: fark nerede</translation>
    </message>
    <message>
        <source>%1: no flow is reported here by both sides. Files that fill it: goods trade of all reporters by partner from UN Comtrade (comtradeplus.un.org), with TOTAL as the product.</source>
        <translation>%1: burada iki tarafın da verisi bulunan bir akım yok. Dolduracak dosyalar: UN Comtrade’den (comtradeplus.un.org) bütün ülkelerin ortaklara göre mal ticareti, ürün olarak TOTAL.</translation>
    </message>
    <message>
        <source>%1 ↔ %2: no product is reported here by both countries. Files that fill it: trade between both by HS chapter from UN Comtrade (comtradeplus.un.org), with both as reporters.</source>
        <translation>%1 ↔ %2: burada iki ülkenin de verisi bulunan bir ürün yok. Dolduracak dosyalar: UN Comtrade’den (comtradeplus.un.org) iki ülkenin HS fasıllarına göre ticareti, bildiren olarak ikisi de.</translation>
    </message>
    <message>
        <source>Importer less exporter, as a share of the exporter’s value</source>
        <translation>İthalatçı eksi ihracatçı, ihracatçının değerine oran olarak</translation>
    </message>
    <message>
        <source>Importer less exporter</source>
        <translation>İthalatçı eksi ihracatçı</translation>
    </message>
    <message numerus="yes">
        <source>The table has %n more.</source>
        <translation>
            <numerusform>Tabloda %n satır daha var.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a mirror: one side does not report them; they stand last in the table.</source>
        <translation>
            <numerusform>%n kaydın aynası yok: bir taraf veri yayımlamıyor; tablonun sonunda yer alırlar.</numerusform>
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
        <translation>değerleme esası belirtilmemiş</translation>
    </message>
    <message>
        <source>CIF/FOB margin: %1 of the exporter’s value, as assumed by the IMF (Direction of Trade Statistics).</source>
        <translation>CIF/FOB farkı: ihracatçının değerinin %1 kadarı; IMF’nin varsayımı (Direction of Trade Statistics).</translation>
    </message>
    <message>
        <source>CIF/FOB margin: %1 of the exporter’s value, chosen here; the IMF (Direction of Trade Statistics) assumes %2.</source>
        <translation>CIF/FOB farkı: ihracatçının değerinin %1 kadarı, burada seçildi; IMF (Direction of Trade Statistics) %2 varsayar.</translation>
    </message>
    <message>
        <source>%1: only %2 reports this flow</source>
        <translation>%1: bu akım için yalnızca %2 verisi var</translation>
    </message>
    <message>
        <source>%1, %2: only the importer reports trade</source>
        <translation>%1, %2: yalnızca ithalatçının verisi var</translation>
    </message>
    <message>
        <source>%1, %2: both sides report about the same</source>
        <translation>%1, %2: iki tarafın verileri yaklaşık aynı</translation>
    </message>
    <message>
        <source>%1, %2: the importer reports %3 more than the exporter</source>
        <translation>%1, %2: ithalatçının verisi ihracatçınınkinden %3 fazla</translation>
    </message>
    <message>
        <source>%1, %2: the importer reports %3 less than the exporter</source>
        <translation>%1, %2: ithalatçının verisi ihracatçınınkinden %3 az</translation>
    </message>
    <message>
        <source>exporter: %1 (%2)</source>
        <translation>ihracatçı: %1 (%2)</translation>
    </message>
    <message>
        <source>importer: %1 (%2)</source>
        <translation>ithalatçı: %1 (%2)</translation>
    </message>
    <message>
        <source>%1, exports: not reported for %2</source>
        <translation>%1, ihracat: %2 için veri yok</translation>
    </message>
    <message>
        <source>%1, imports: not reported for %2</source>
        <translation>%1, ithalat: %2 için veri yok</translation>
    </message>
    <message>
        <source>%1 → %2: neither country reports this flow here, or not for the chosen years. Files that fill it: goods trade by partner from UN Comtrade (comtradeplus.un.org), with both countries as reporters, or from their statistical offices.</source>
        <translation>%1 → %2: burada iki ülkenin de bu akım için ya da seçilen yıllar için verisi yok. Dolduracak dosyalar: UN Comtrade’den (comtradeplus.un.org), bildiren olarak iki ülke de seçilerek ortaklara göre mal ticareti ya da istatistik kurumlarından.</translation>
    </message>
    <message>
        <source>Neither country reports trade with the other for the chosen years. Widen the range.</source>
        <translation>Seçilen yıllar için iki ülkenin de birbiriyle ticaret verisi yok. Aralığı genişletin.</translation>
    </message>
    <message>
        <source>%1 ↔ %2: neither country reports trade with the other here. Files that fill this page: goods trade by partner from UN Comtrade (comtradeplus.un.org), with both countries as reporters, or from the statistical office of each.</source>
        <translation>%1 ↔ %2: burada iki ülkenin de birbiriyle ticaret verisi yok. Bu sayfayı dolduracak dosyalar: UN Comtrade’den (comtradeplus.un.org), bildiren olarak iki ülke de seçilerek ortaklara göre mal ticareti ya da her birinin istatistik kurumundan.</translation>
    </message>
    <message>
        <source>Mirror statistics</source>
        <translation>Ayna istatistikleri</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Ürünler</translation>
    </message>
    <message>
        <source>Compare partnerships</source>
        <translation>Ortaklıkları karşılaştır</translation>
    </message>
    <message>
        <source>Not specified</source>
        <translation>Belirtilmemiş</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n diğer</numerusform>
        </translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Diğerleri</translation>
    </message>
    <message numerus="yes">
        <source>The %n greatest of %1, and the others</source>
        <translation>
            <numerusform>%1 içinde en büyük %n ve diğerleri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is left out: %n month(s) of it are in the store.</source>
        <translation>
            <numerusform>%1 gösterilmedi: depoda yalnızca %n ayı var.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 puan</translation>
    </message>
    <message>
        <source>%1: from %4 in %2 to %5 in %3</source>
        <translation>%1: %2: %4 ▶ %3: %5</translation>
    </message>
    <message>
        <source>not reported in %1</source>
        <translation>%1 yılında veri yok</translation>
    </message>
    <message>
        <source>%1, %2. First: %3, %4</source>
        <translation>%1, %2. İlk sırada: %3, %4</translation>
    </message>
    <message>
        <source>Together %1</source>
        <translation>Toplam %1</translation>
    </message>
    <message>
        <source>There is no whole year of this product in the range. Widen the range of years or choose another classification.</source>
        <translation>Bu ürün için aralıkta tam bir yıl yok. Yıl aralığını genişletin ya da başka bir sınıflama seçin.</translation>
    </message>
    <message>
        <source>Moves need two whole years in one classification; %1 has one in this range. Widen the range or choose another classification.</source>
        <translation>Değişimler için aynı sınıflamada iki tam yıl gerekir; bu aralıkta %1 için bir yıl var. Aralığı genişletin ya da başka bir sınıflama seçin.</translation>
    </message>
    <message>
        <source>Change of each product, and its part in the change of the whole</source>
        <translation>Her ürünün değişimi ve toplam değişime katkısı</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) are new: not reported in %1.</source>
        <translation>
            <numerusform>%n ürün yeni: %1 yılında verisi yok.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) are gone: not reported in %1.</source>
        <translation>
            <numerusform>%n ürün artık yok: %1 yılında verisi yok.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is not reported is no zero: no change is computed for it.</source>
        <translation>Bildirilmeyen sıfır değildir: onun için değişim hesaplanmaz.</translation>
    </message>
    <message>
        <source>Section %1</source>
        <translation>Bölüm %1</translation>
    </message>
    <message>
        <source>Chapter %1</source>
        <translation>Fasıl %1</translation>
    </message>
    <message>
        <source>Heading %1</source>
        <translation>Pozisyon %1</translation>
    </message>
    <message>
        <source>Subheading %1</source>
        <translation>Alt pozisyon %1</translation>
    </message>
    <message>
        <source>Tariff line %1</source>
        <translation>Tarife satırı %1</translation>
    </message>
    <message>
        <source>Product group %1</source>
        <translation>Ürün grubu %1</translation>
    </message>
    <message>
        <source>All goods</source>
        <translation>Bütün mallar</translation>
    </message>
    <message>
        <source>HS, revision not said</source>
        <translation>HS, sürüm belirtilmemiş</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n bölüm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chapter(s)</source>
        <translation>
            <numerusform>%n fasıl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n heading(s)</source>
        <translation>
            <numerusform>%n pozisyon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subheading(s)</source>
        <translation>
            <numerusform>%n alt pozisyon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tariff line(s)</source>
        <translation>
            <numerusform>%n tarife satırı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n ürün</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>summed from %n section(s)</source>
        <translation>
            <numerusform>%n bölüm toplamı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>summed from %n chapter(s)</source>
        <translation>
            <numerusform>%n fasıl toplamı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>summed from %n heading(s)</source>
        <translation>
            <numerusform>%n pozisyon toplamı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>summed from %n subheading(s)</source>
        <translation>
            <numerusform>%n alt pozisyon toplamı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>summed from %n tariff line(s)</source>
        <translation>
            <numerusform>%n tarife satırı toplamı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>summed from %n product(s)</source>
        <translation>
            <numerusform>%n ürün toplamı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) of %1</source>
        <translation>
            <numerusform>%1 yılının %n ayı</numerusform>
        </translation>
    </message>
    <message>
        <source>No whole year: the sum of %1.</source>
        <translation>Tam yıl değil: %1 toplamı.</translation>
    </message>
    <message>
        <source>The source gives no total of all goods here: the whole is %1, and shares are of that sum.</source>
        <translation>Kaynak burada bütün malların toplamını vermiyor: bütün, %1; paylar bu toplama göredir.</translation>
    </message>
    <message>
        <source>The source gives no figure of its own for this product: it is %1.</source>
        <translation>Kaynak bu ürün için ayrı bir değer vermiyor: %1.</translation>
    </message>
    <message>
        <source>Not specified: the total less the sum of the parts.</source>
        <translation>Belirtilmemiş: toplam eksi parçaların toplamı.</translation>
    </message>
    <message>
        <source>The parts add up to %1 more than the total that the source gives.</source>
        <translation>Parçaların toplamı kaynağın verdiği toplamdan %1 fazla.</translation>
    </message>
    <message>
        <source>Concentration (HHI): %1 of 1, normalised %2; as concentrated as %3 equal products, of %4.</source>
        <translation>Yoğunlaşma (HHI): 1 üzerinden %1, normalleştirilmiş %2; %3 eşit ürün kadar yoğun, kapsam: %4.</translation>
    </message>
    <message>
        <source>%1: %2. Choose another year, or go up.</source>
        <translation>%1: %2. Başka bir yıl seçin ya da yukarı çıkın.</translation>
    </message>
    <message>
        <source>There are no figures by product for %1 and %2 here yet. Files that fill it: exports or imports by HS chapter, heading or subheading from UN Comtrade Plus (comtradeplus.un.org), CEPII BACI (cepii.fr) or ITC Trade Map (trademap.org).</source>
        <translation>%1 ve %2 için burada henüz ürünlere göre veri yok. Dolduracak dosyalar: HS faslı, pozisyonu ya da alt pozisyonuna göre ihracat veya ithalat – UN Comtrade Plus (comtradeplus.un.org), CEPII BACI (cepii.fr) ya da ITC Trade Map (trademap.org).</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>yeni: %1</translation>
    </message>
    <message>
        <source>gone: %1</source>
        <translation>artık yok: %1</translation>
    </message>
    <message>
        <source>Total as the source gives it: %1</source>
        <translation>Kaynağın verdiği toplam: %1</translation>
    </message>
    <message>
        <source>Sum of the rows: %1 (%2)</source>
        <translation>Satırların toplamı: %1 (%2)</translation>
    </message>
    <message>
        <source>Revealed comparative advantage is not computable: no world exports by product of %1 are imported in this classification.</source>
        <translation>Açıklanmış karşılaştırmalı üstünlük hesaplanamıyor: bu sınıflamada %1 için ürünlere göre dünya ihracatı içe aktarılmamış.</translation>
    </message>
    <message>
        <source>Revealed comparative advantage is not computable: no exports by product to the world of %1 are imported for: %2.</source>
        <translation>Açıklanmış karşılaştırmalı üstünlük hesaplanamıyor: %1 için dünyaya ürünlere göre ihracat içe aktarılmamış: %2.</translation>
    </message>
    <message>
        <source>RCA: Balassa’s revealed comparative advantage, %1. The world’s exports of all goods are %2.</source>
        <translation>RCA: Balassa’nın açıklanmış karşılaştırmalı üstünlüğü, %1. Dünyanın toplam mal ihracatı: %2.</translation>
    </message>
    <message>
        <source>RCA: Balassa’s revealed comparative advantage, %1.</source>
        <translation>RCA: Balassa’nın açıklanmış karşılaştırmalı üstünlüğü, %1.</translation>
    </message>
    <message>
        <source>Not reported: %1</source>
        <translation>Veri yok: %1</translation>
    </message>
    <message>
        <source>Zero or less, so without an area: %1</source>
        <translation>Sıfır ya da altında, alanı yok: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n diğer</numerusform>
        </translation>
    </message>
    <message>
        <source>mirror statistics</source>
        <translation>ayna istatistikleri</translation>
    </message>
    <message>
        <source>products</source>
        <translation>ürünler</translation>
    </message>
    <message>
        <source>partnerships compared</source>
        <translation>ortaklıkların karşılaştırması</translation>
    </message>
    <message>
        <source>This is a forecast: nobody reported it. It was computed from the figures below.</source>
        <translation>Bu bir tahmindir: kimse bildirmedi. Aşağıdaki verilerden hesaplandı.</translation>
    </message>
    <message>
        <source>Shown: %1. The other series are in the table.</source>
        <translation>Gösterilen: %1. Diğer seriler tabloda.</translation>
    </message>
    <message>
        <source>Shares of the sum of the series shown; where one has no figure the others alone are the sum.</source>
        <translation>Gösterilen serilerin toplamı içindeki paylar; verisi olmayan seri toplama girmez.</translation>
    </message>
    <message>
        <source>Up: %1. Down: %2; its amounts stand below zero only to be drawn downwards.</source>
        <translation>Yukarı: %1. Aşağı: %2; tutarları yalnızca aşağı doğru çizilmek için sıfırın altındadır.</translation>
    </message>
    <message>
        <source>Only %1 and %2 are drawn, the first and last that every series has.</source>
        <translation>Yalnızca %1 ve %2 çizildi: her seride bulunan ilk ve son dönem.</translation>
    </message>
    <message>
        <source>Each point is a period that both have a figure for. That two things move together does not say that one causes the other.</source>
        <translation>Her nokta, ikisinin de verisi olan bir dönemdir. Birlikte değişmeleri, birinin ötekine yol açtığını göstermez.</translation>
    </message>
    <message>
        <source>As it was known on %1: later figures and corrections are left out.</source>
        <translation>%1 tarihinde bilindiği gibi: sonraki veriler ve düzeltmeler gösterilmez.</translation>
    </message>
    <message>
        <source>%1 reports none; %2 does: choose the other reporter</source>
        <translation>%1 verisi yok, %2 verisi var: öteki ülkenin verilerini seçin</translation>
    </message>
    <message>
        <source>As the first country of each pair reports</source>
        <translation>Her çiftin ilk ülkesinin verilerine göre</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n pairs over time</source>
        <translation>
            <numerusform>%1: zaman içinde %n çift</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: the most is %3, %4</source>
        <translation>%1, %2: en yüksek %3, %4</translation>
    </message>
    <message>
        <source>%1 is the newest period that most pairs have.</source>
        <translation>%1, çiftlerin çoğunda bulunan en yeni dönemdir.</translation>
    </message>
    <message>
        <source>%1 is the newest period that all pairs have.</source>
        <translation>%1, bütün çiftlerde bulunan en yeni dönemdir.</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>yalnızca %1</translation>
    </message>
    <message>
        <source>%1: no indicator is here for two of these pairs. Files that fill this page: goods trade of one country with several partners from UN Comtrade (comtradeplus.un.org) or from its statistical office; students by country of origin from UNESCO UIS (data.uis.unesco.org); investment by partner from the IMF (data.imf.org).</source>
        <translation>%1: bu çiftlerin ikisinde birden bulunan bir gösterge yok. Bu sayfayı dolduracak dosyalar: UN Comtrade’den (comtradeplus.un.org) ya da istatistik kurumundan bir ülkenin birkaç ortakla mal ticareti; UNESCO UIS’ten (data.uis.unesco.org) geldiği ülkeye göre öğrenciler; IMF’den (data.imf.org) ortak ülkeye göre yatırım.</translation>
    </message>
    <message>
        <source>Fewer than two of these pairs have figures for the chosen years, reporter and unit.</source>
        <translation>Seçilen yıllar, ülke ve birim için bu çiftlerin ikiden azında veri var.</translation>
    </message>
    <message>
        <source>the analyst’s own figure comes before all</source>
        <translation>analistin kendi verisi hepsinden önce gelir</translation>
    </message>
    <message>
        <source>rank of preference %1 against none</source>
        <translation>tercih sırası %1, ötekinin sırası yok</translation>
    </message>
    <message>
        <source>rank of preference %1 against %2</source>
        <translation>tercih sırası %1, ötekinin sırası %2</translation>
    </message>
    <message>
        <source>firmer status: %1 against %2</source>
        <translation>daha sağlam durum: %1, ötekinin durumu %2</translation>
    </message>
    <message>
        <source>its source has the longer row of figures, or the first code</source>
        <translation>kaynağının veri dizisi daha uzun ya da kodu önce geliyor</translation>
    </message>
    <message>
        <source>computed from its parts</source>
        <translation>parçalarından hesaplandı</translation>
    </message>
    <message>
        <source>not taken: %1</source>
        <translation>alınmadı: %1</translation>
    </message>
    <message>
        <source>taken instead: %1</source>
        <translation>onun yerine alınan: %1</translation>
    </message>
    <message>
        <source>Charts compute this from its parts instead, because the parts are statistics.</source>
        <translation>Grafikler bunu parçalarından hesaplar, çünkü parçalar istatistiktir.</translation>
    </message>
    <message>
        <source>Charts take the figure of another source: %1.</source>
        <translation>Grafikler başka bir kaynağın verisini alır: %1.</translation>
    </message>
    <message>
        <source>No other source in the store tells this.</source>
        <translation>Depoda bunu veren başka kaynak yok.</translation>
    </message>
    <message>
        <source>Charts take this figure before the others.</source>
        <translation>Grafikler bu veriyi ötekilerden önce alır.</translation>
    </message>
    <message>
        <source>Charts show it as a mark of its own: it stands in no row of figures.</source>
        <translation>Grafikler onu ayrı bir işaret olarak gösterir: bir veri dizisinde yer almaz.</translation>
    </message>
    <message>
        <source>No part of this product is reported in both years: there is no change to show.</source>
        <translation>Bu ürünün hiçbir alt kalemi iki yılda birden bildirilmemiş: gösterilecek değişim yok.</translation>
    </message>
    <message>
        <source>The files imported for %1 and %2 have goods by product, but no total of all goods. The Products page shows them: press Ctrl+Shift+P.</source>
        <translation>%1 ve %2 için içe aktarılan dosyalarda ürünlere göre mallar var, bütün malların toplamı yok. Bunları Ürünler sayfası gösterir: Ctrl+Shift+P.</translation>
    </message>
    <message>
        <source>“%1” is no computation that Corridor knows: left out.</source>
        <translation>“%1” Corridor’ın bildiği bir hesaplama değil: uygulanmadı.</translation>
    </message>
    <message>
        <source>Single figures are left out: they have no neighbours to compute with.</source>
        <translation>Tekil veriler gösterilmedi: hesaplanacak komşuları yok.</translation>
    </message>
    <message>
        <source>%1. %2: %3 (%4)</source>
        <translation>%1. %2: %3 (%4)</translation>
    </message>
    <message>
        <source>There are no figures that this can be computed from.</source>
        <translation>Bunun hesaplanabileceği veri yok.</translation>
    </message>
    <message>
        <source>Gaps: %1</source>
        <translation>Boşluklar: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n further gap has its reason in the table.</source>
        <translation>
            <numerusform>%n boşluğun daha nedeni tabloda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forecast: %1</source>
        <translation>Tahmin: %1</translation>
    </message>
    <message numerus="yes">
        <source>Forecast of %1: %2, chosen because it would have been off least, by %3 on average in %n forecasts of known figures.</source>
        <translation>
            <numerusform>%1 tahmini: %2; bilinen verilerin %n tahmininde ortalama %3 ile en az yanılan yöntem olduğu için seçildi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forecasts are no figures of any source; they lie within the inner range with 80 %, within the outer with 95 % probability if things go on as before.</source>
        <translation>Tahminler hiçbir kaynağın verisi değildir; gidişat sürerse yüzde 80 olasılıkla iç aralıkta, yüzde 95 olasılıkla dış aralıkta kalırlar.</translation>
    </message>
    <message>
        <source>The forecast rests on figures of more than one source: part of their change may be the change of source.</source>
        <translation>Tahmin birden çok kaynağın verisine dayanıyor: değişimin bir bölümü kaynak değişikliğinden gelebilir.</translation>
    </message>
    <message>
        <source>The forecast knows no seasons.</source>
        <translation>Tahmin mevsimselliği dikkate almaz.</translation>
    </message>
    <message>
        <source>It takes a row of figures, and these are single ones.</source>
        <translation>Bir veri dizisi gerekir, bunlar ise tekil veriler.</translation>
    </message>
    <message>
        <source>official</source>
        <translation>resmî</translation>
    </message>
    <message>
        <source>forecast, with its 80 % and 95 % intervals</source>
        <translation>tahmin, yüzde 80 ve yüzde 95 aralıklarıyla</translation>
    </message>
    <message>
        <source>target</source>
        <translation>hedef</translation>
    </message>
    <message>
        <source>No event of the pair lies in these years.</source>
        <translation>Bu yıllarda çifte ait olay yok.</translation>
    </message>
    <message numerus="yes">
        <source>%1; off by %2 on average in %n forecasts of known figures</source>
        <translation>
            <numerusform>%1; bilinen verilerin %n tahmininde ortalama sapma %2</numerusform>
        </translation>
    </message>
    <message>
        <source>A balance has no share: its parts may have either sign.</source>
        <translation>Dengenin payı olmaz: parçaları artı ya da eksi olabilir.</translation>
    </message>
    <message>
        <source>80 %: %1 to %2</source>
        <translation>Yüzde 80: %1 – %2</translation>
    </message>
    <message>
        <source>95 %: %1 to %2</source>
        <translation>Yüzde 95: %1 – %2</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Değer</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Pay</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Önce</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Toplam</translation>
    </message>
    <message>
        <source>What the partner reports is not drawn here: it is in the table.</source>
        <translation>Ortağın bildirdiği burada çizilmez: tablodadır.</translation>
    </message>
    <message>
        <source>%1: high end, %2 % range</source>
        <translation>%1: üst sınır, % %2 aralığı</translation>
    </message>
    <message>
        <source>%1: low end, %2 % range</source>
        <translation>%1: alt sınır, % %2 aralığı</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Açıklama</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>Kaynaktaki yazımı</translation>
    </message>
    <message>
        <source>Assumed CIF/FOB margin, $</source>
        <translation>Varsayılan CIF/FOB farkı, $</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Atıf</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Veri türü</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Sınır</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Değişim</translation>
    </message>
    <message>
        <source>Change, %</source>
        <translation>Değişim, %</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Code of the document</source>
        <translation>Belgenin kodu</translation>
    </message>
    <message>
        <source>Code of the indicator</source>
        <translation>Göstergenin kodu</translation>
    </message>
    <message>
        <source>Code of the partner</source>
        <translation>Ortak ülkenin kodu</translation>
    </message>
    <message>
        <source>Code of the product</source>
        <translation>Ürünün kodu</translation>
    </message>
    <message>
        <source>Code of the reporter</source>
        <translation>Bildiren ülkenin kodu</translation>
    </message>
    <message>
        <source>Code of the source</source>
        <translation>Kaynağın kodu</translation>
    </message>
    <message>
        <source>Computed – %1: %2</source>
        <translation>Hesaplanan – %1: %2</translation>
    </message>
    <message>
        <source>Contribution to the change of the whole</source>
        <translation>Toplamın değişimine katkı</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Veri kümesi</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Tanım</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Belge</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Olaylar</translation>
    </message>
    <message>
        <source>Exporter reports, $</source>
        <translation>İhracatçının verisi, $</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>İlk gün</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Akım</translation>
    </message>
    <message>
        <source>Further dimensions</source>
        <translation>Diğer boyutlar</translation>
    </message>
    <message>
        <source>Gap, $</source>
        <translation>Fark, $</translation>
    </message>
    <message>
        <source>Gap, %</source>
        <translation>Fark, %</translation>
    </message>
    <message>
        <source>Importer reports, $</source>
        <translation>İthalatçının verisi, $</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Gösterge</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Başlıca veriler</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Son gün</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lisans</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Ortak ülke</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Dönem</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Ürün</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Yayım tarihi</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Yayımlayan</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Miktar</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Bildiren ülke</translation>
    </message>
    <message>
        <source>Retrieved</source>
        <translation>Erişim tarihi</translation>
    </message>
    <message>
        <source>Revealed comparative advantage</source>
        <translation>Açıklanmış karşılaştırmalı üstünlük</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kaynak</translation>
    </message>
    <message>
        <source>Sources against it</source>
        <translation>Buna karşı kaynaklar</translation>
    </message>
    <message>
        <source>Sources: exporter; importer</source>
        <translation>Kaynaklar: ihracatçı; ithalatçı</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>İddia</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>İddialar</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Stored figures</source>
        <translation>Kayıtlı veriler</translation>
    </message>
    <message>
        <source>The stored figures behind this page</source>
        <translation>Bu sayfanın dayandığı kayıtlı veriler</translation>
    </message>
    <message>
        <source>Unexplained, $</source>
        <translation>Açıklanamayan, $</translation>
    </message>
    <message>
        <source>Unexplained, %</source>
        <translation>Açıklanamayan, %</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Birim</translation>
    </message>
    <message>
        <source>Unit of quantity</source>
        <translation>Miktar birimi</translation>
    </message>
    <message>
        <source>Valuation</source>
        <translation>Değerleme</translation>
    </message>
    <message>
        <source>Value aimed at</source>
        <translation>Hedeflenen değer</translation>
    </message>
    <message>
        <source>Value by unit of quantity</source>
        <translation>Birim miktar başına değer</translation>
    </message>
    <message>
        <source>Value reached</source>
        <translation>Ulaşılan değer</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>What the figures say</source>
        <translation>Verilerin söylediği</translation>
    </message>
    <message>
        <source>Where the figures and statements come from</source>
        <translation>Verilerin ve iddiaların kaynakları</translation>
    </message>
    <message>
        <source>Who said it, and when</source>
        <translation>Kim, ne zaman söyledi</translation>
    </message>
    <message>
        <source>about</source>
        <translation>yaklaşık</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>en az</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>en çok</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>tahmin</translation>
    </message>
    <message numerus="yes">
        <source>A timeline with %n events</source>
        <translation>
            <numerusform>%n olaylık zaman çizelgesi</numerusform>
        </translation>
    </message>
    <message>
        <source>Trade in goods between %1 and %2{ins} came to %3{nom} in %4{loc}</source>
        <translation>%1 ile %2 arasındaki mal ticareti %4{loc} %3{nom} oldu</translation>
    </message>
    <message>
        <source>Trade in goods between %1 and %2{ins} came to %3{nom} in %4{loc}, %5 more than in %6{loc}</source>
        <translation>%1 ile %2 arasındaki mal ticareti %4{loc} %6{dat} göre %5 artarak %3{dat} ulaştı</translation>
    </message>
    <message>
        <source>Trade in goods between %1 and %2{ins} came to %3{nom} in %4{loc}, %5 less than in %6{loc}</source>
        <translation>%1 ile %2 arasındaki mal ticareti %4{loc} %6{dat} göre %5 azalarak %3{dat} geriledi</translation>
    </message>
    <message>
        <source>Trade in goods between %1 and %2{ins} came to %3{nom} in %4{loc}, about as much as in %6{loc}</source>
        <translation>%1 ile %2 arasındaki mal ticareti %4{loc} %3{nom} oldu; bu, %6{loc} ulaşılan düzeye yakındır</translation>
    </message>
    <message>
        <source>Trade in goods between %1 and %2{ins} came to %3{nom} in %4{loc}, %5 times as much as in %6{loc}</source>
        <translation>%1 ile %2 arasındaki mal ticareti %4{loc} %6{gen} %5 katına çıkarak %3{dat} ulaştı</translation>
    </message>
    <message>
        <source>At %1{nom}, it is the highest figure of the row, which begins in %2{loc}</source>
        <translation>%1{nom} ile bu, %2{loc} başlayan serinin en yüksek değeridir</translation>
    </message>
    <message>
        <source>At %1{nom}, it is the lowest figure of the row, which begins in %2{loc}</source>
        <translation>%1{nom} ile bu, %2{loc} başlayan serinin en düşük değeridir</translation>
    </message>
    <message>
        <source>At %1{nom}, it is the highest figure since %2{gen}</source>
        <translation>%1{nom} ile bu, %2{abl} bu yana en yüksek değerdir</translation>
    </message>
    <message>
        <source>At %1{nom}, it is the lowest figure since %2{gen}</source>
        <translation>%1{nom} ile bu, %2{abl} bu yana en düşük değerdir</translation>
    </message>
    <message>
        <source>%1 exported %3{nom} to %2{dat} and imported %4{nom} from %2{abl}: a deficit of %5{nom}</source>
        <translation>%1{gen} %2{dat} ihracatı %3{nom}, %2{abl} ithalatı %4{nom} oldu; dış ticaret açığı: %5{nom}‖%1: %2 ile ticarette ihracat %3{nom}, ithalat %4{nom}; dış ticaret açığı: %5{nom}</translation>
    </message>
    <message>
        <source>%1 exported %3{nom} to %2{dat} and imported %4{nom} from %2{abl}: a surplus of %5{nom}</source>
        <translation>%1{gen} %2{dat} ihracatı %3{nom}, %2{abl} ithalatı %4{nom} oldu; dış ticaret fazlası: %5{nom}‖%1: %2 ile ticarette ihracat %3{nom}, ithalat %4{nom}; dış ticaret fazlası: %5{nom}</translation>
    </message>
    <message>
        <source>From %1{gen} to %2{acc} trade fell by %3{nom} a year on average</source>
        <translation>%1{abl} %2{dat} ticaretin yıllık ortalama azalışı %3 oldu</translation>
    </message>
    <message>
        <source>From %1{gen} to %2{acc} trade grew by %3{nom} a year on average</source>
        <translation>%1{abl} %2{dat} ticaretin yıllık ortalama artışı %3 oldu</translation>
    </message>
    <message>
        <source>Freight and insurance, assumed at %1 of the exporter’s value, account for %2{nom} of it; %3{nom} remains unexplained</source>
        <translation>Navlun ve sigorta, ihracatçı değerinin %1 oranında varsayıldığında farkın %2{nom} tutarındaki bölümünü açıklar; %3{nom} açıklanmadan kalır</translation>
    </message>
    <message>
        <source>Exports of goods from %1{abl} to %2{dat}</source>
        <translation>%1{abl} %2{dat} mal ihracatı‖Mal ihracatı (%1 → %2)</translation>
    </message>
    <message>
        <source>Imports of goods from %1{abl} to %2{dat}</source>
        <translation>%1{abl} %2{dat} mal ithalatı‖Mal ithalatı (%1 → %2)</translation>
    </message>
    <message>
        <source>Direct investment from %1{abl} in %2{loc}</source>
        <translation>%1{abl} %2{dat} doğrudan yatırım‖Doğrudan yatırım (%1 → %2)</translation>
    </message>
    <message>
        <source>Students from %1{abl} in %2{loc}</source>
        <translation>%2{loc} okuyan %1 öğrencileri</translation>
    </message>
    <message>
        <source>Of the goods that went from %1{abl} to %2{dat} in %5{loc}, the exporter reports %3{nom} and the importer %4{nom}: %6{nom} (%7) more</source>
        <translation>%5{loc} %1{abl} %2{dat} giden mallar için ihracatçının bildirdiği değer %3{nom}, ithalatçınınki %4{nom}: %6{nom} (%7) daha fazla‖%5{loc} %1 → %2 yönünde giden mallar için ihracatçının bildirdiği değer %3{nom}, ithalatçınınki %4{nom}: %6{nom} (%7) daha fazla</translation>
    </message>
    <message>
        <source>Of the goods that went from %1{abl} to %2{dat} in %5{loc}, the exporter reports %3{nom} and the importer %4{nom}: %6{nom} (%7) less</source>
        <translation>%5{loc} %1{abl} %2{dat} giden mallar için ihracatçının bildirdiği değer %3{nom}, ithalatçınınki %4{nom}: %6{nom} (%7) daha az‖%5{loc} %1 → %2 yönünde giden mallar için ihracatçının bildirdiği değer %3{nom}, ithalatçınınki %4{nom}: %6{nom} (%7) daha az</translation>
    </message>
    <message>
        <source>%1, %2: the largest product is “%3” with %4{nom}, %5 of the total</source>
        <translation>%1, %2: en büyük ürün grubu “%3”; tutarı %4{nom}, toplamdaki payı %5</translation>
    </message>
    <message>
        <source>Of the target of %1{nom}, %2 was reached in %3{loc}; %4{nom} is missing</source>
        <translation>Hedef %1{nom}: %3{loc} %2 oranında gerçekleşti; eksik kalan tutar %4{nom}</translation>
    </message>
    <message>
        <source>The target of %1{nom} is reached: %2{nom} in %3{loc}</source>
        <translation>%1{nom} hedefine ulaşıldı: %3{loc} %2{nom}</translation>
    </message>
    <message>
        <source>%1: %2{nom} in %3{loc}</source>
        <translation>%1: %3{loc} %2{nom}</translation>
    </message>
    <message>
        <source>%1: %2{nom} in %3{loc}, %4 more than in %5{loc}</source>
        <translation>%1: %3{loc} %2{nom}; %5{dat} göre %4 artış</translation>
    </message>
    <message>
        <source>%1: %2{nom} in %3{loc}, %4 less than in %5{loc}</source>
        <translation>%1: %3{loc} %2{nom}; %5{dat} göre %4 azalış</translation>
    </message>
    <message>
        <source>%1: %2{nom} in %3{loc}, about as much as in %5{loc}</source>
        <translation>%1: %3{loc} %2{nom}; %5{loc} ulaşılan düzeye yakın</translation>
    </message>
    <message>
        <source>%1: %2{nom} in %3{loc}, %4 times as much as in %5{loc}</source>
        <translation>%1: %3{loc} %2{nom}; %5{gen} %4 katı</translation>
    </message>
    <message>
        <source>retrieved %1</source>
        <translation>erişim: %1</translation>
    </message>
    <message>
        <source>Sources and method</source>
        <translation>Kaynaklar ve yöntem</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Özet</translation>
    </message>
    <message>
        <source>Nothing about this is stored for this pair.</source>
        <translation>Bu ülke çifti için bu konuda kayıtlı veri yok.</translation>
    </message>
    <message>
        <source>The partnership in figures: a briefing</source>
        <translation>Rakamlarla ortaklık: bilgi notu</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Sayfa %1 / %2</translation>
    </message>
    <message>
        <source>Figures stand as their sources publish them: nothing is rounded before it is computed with, interpolated or filled in. What is not reported is missing, never zero.</source>
        <translation>Veriler kaynaklarının yayımladığı biçimde yer alır: hesaplamadan önce hiçbir şey yuvarlanmaz, ara değerle tahmin edilmez veya doldurulmaz. Bildirilmeyen değer eksiktir, sıfır değildir.</translation>
    </message>
    <message>
        <source>Both countries report the same flow. Their figures stand beside each other and are never merged. Imports usually include freight and insurance (CIF), exports do not (FOB).</source>
        <translation>Aynı akımı iki ülke de bildirir. Rakamları yan yana durur, hiçbir zaman birleştirilmez. İthalat genellikle navlun ve sigortayı içerir (CIF), ihracat içermez (FOB).</translation>
    </message>
    <message>
        <source>Changes are computed only between neighbouring figures of one source. Where the source of a row changes, the chart marks it, and no sentence compares across the mark.</source>
        <translation>Değişimler yalnızca tek bir kaynağın komşu değerleri arasında hesaplanır. Bir serinin kaynağı değiştiğinde grafik bunu işaretler; hiçbir cümle bu işaretin iki yanını karşılaştırmaz.</translation>
    </message>
    <message>
        <source>A figure that is not official says so: provisional, estimate, press report or claim. Public statements are told as statements, with what the statistics say beside them.</source>
        <translation>Resmî olmayan her değer bunu belirtir: geçici, tahmin, basın haberi veya iddia. Kamuoyuna yapılan açıklamalar açıklama olarak, yanında istatistiklerin söylediğiyle birlikte verilir.</translation>
    </message>
    <message>
        <source>F4: where it comes from</source>
        <translation>F4: nereden geldiği</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Where is this from?</source>
        <translation>Bu nereden geliyor?</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>CSV olarak kopyala</translation>
    </message>
</context>
<context>
    <name>Transform</name>
    <message>
        <source>“%1” is no computation. %2</source>
        <translation>“%1” bir hesaplama değil. %2</translation>
    </message>
    <message>
        <source>Take change, pctchange (each also with :previous), index:YEAR, index:event=CODE, share, perhead, gdp, cagr, movsum:N, movavg:N, cumulative, real:YEAR, real:YEAR;DEFLATOR, currency:CODE, balance, coverage or bothways.</source>
        <translation>Şunlardan birini girin: change, pctchange (ikisi de :previous ile), index:YIL, index:event=KOD, share, perhead, gdp, cagr, movsum:N, movavg:N, cumulative, real:YIL, real:YIL;DEFLATÖR, currency:KOD, balance, coverage, bothways.</translation>
    </message>
    <message>
        <source>A year of four digits is expected, as %1:2020.</source>
        <translation>Dört haneli bir yıl bekleniyor, örneğin %1:2020.</translation>
    </message>
    <message>
        <source>A number of periods from 2 to %1 is expected.</source>
        <translation>2 ile %1 arasında bir dönem sayısı bekleniyor.</translation>
    </message>
    <message>
        <source>A currency is expected, as currency:KZT.</source>
        <translation>Bir para birimi bekleniyor, örneğin currency:KZT.</translation>
    </message>
</context>
<context>
    <name>ViewState</name>
    <message>
        <source>A text is expected there.</source>
        <translation>Burada metin bekleniyor.</translation>
    </message>
    <message>
        <source>“%1” is not known there. It may come from a newer Corridor.</source>
        <translation>“%1” değeri burada tanınmıyor. Daha yeni bir Corridor sürümünden geliyor olabilir.</translation>
    </message>
    <message>
        <source>A year from 1 to 9999 is expected there.</source>
        <translation>Burada 1 ile 9999 arasında bir yıl bekleniyor.</translation>
    </message>
    <message>
        <source>true or false is expected there.</source>
        <translation>Burada true ya da false bekleniyor.</translation>
    </message>
    <message>
        <source>A list of texts is expected there.</source>
        <translation>Burada bir metin listesi bekleniyor.</translation>
    </message>
    <message>
        <source>The view&apos;s field “%1” cannot be read. %2</source>
        <translation>Görünümün “%1” alanı okunamıyor. %2</translation>
    </message>
    <message>
        <source>The view&apos;s field “version” is missing or is not a number: this is not a saved view.</source>
        <translation>Görünümün “version” alanı yok ya da sayı değil: bu, kaydedilmiş bir görünüm değil.</translation>
    </message>
    <message>
        <source>This view was saved by a newer Corridor (version %1 of its format; this one reads up to %2). Open it with that Corridor.</source>
        <translation>Bu görünüm daha yeni bir Corridor ile kaydedilmiş (biçim sürümü %1; bu Corridor en çok %2 sürümünü okuyabilir). Görünümü o Corridor ile açın.</translation>
    </message>
    <message>
        <source>It lies after “lastYear”.</source>
        <translation>Bu değer “lastYear” alanındaki yıldan sonra.</translation>
    </message>
    <message>
        <source>A number from %1 to %2 is expected there.</source>
        <translation>Orada %1 ile %2 arasında bir sayı bekleniyor.</translation>
    </message>
</context>
<context>
    <name>corridor::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Bu iletiyi kapat</translation>
    </message>
</context>
<context>
    <name>corridor::BookmarkMenu</name>
    <message>
        <source>This bookmark cannot be read. Delete it and add it anew.</source>
        <translation>Bu yer imi okunamıyor. Silip yeniden ekleyin.</translation>
    </message>
</context>
<context>
    <name>corridor::BookmarksDialog</name>
    <message>
        <source>Bookmarks</source>
        <translation>Yer imleri</translation>
    </message>
    <message>
        <source>No bookmarks yet. Add keeps the view that is open now.</source>
        <translation>Henüz yer imi yok. Ekle düğmesi şu anda açık olan görünümü saklar.</translation>
    </message>
    <message>
        <source>&amp;Add this view</source>
        <translation>Bu görünümü &amp;ekle</translation>
    </message>
    <message>
        <source>Add the current view</source>
        <translation>Geçerli görünümü ekle</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Aç</translation>
    </message>
    <message>
        <source>Open the bookmark</source>
        <translation>Yer imini aç</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Yeniden adlandır</translation>
    </message>
    <message>
        <source>Rename the bookmark</source>
        <translation>Yer imini yeniden adlandır</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Y&amp;ukarı taşı</translation>
    </message>
    <message>
        <source>Move the bookmark up</source>
        <translation>Yer imini yukarı taşı</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Yukarı</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Aşağı &amp;taşı</translation>
    </message>
    <message>
        <source>Move the bookmark down</source>
        <translation>Yer imini aşağı taşı</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Aşağı</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>&amp;Sil</translation>
    </message>
    <message>
        <source>Delete the bookmark</source>
        <translation>Yer imini sil</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Geri al</translation>
    </message>
    <message>
        <source>Undo the deletion</source>
        <translation>Silme işlemini geri al</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Silindi: %1</translation>
    </message>
</context>
<context>
    <name>corridor::ChangeTableModel</name>
    <message>
        <source>Total</source>
        <comment>all commodities together</comment>
        <translation>Toplam</translation>
    </message>
    <message>
        <source>added</source>
        <comment>a figure</comment>
        <translation>eklendi</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>a figure</comment>
        <translation>değişti</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>a figure</comment>
        <translation>kaldırıldı</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Değişim</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Gösterge</translation>
    </message>
    <message>
        <source>Reporter</source>
        <comment>country whose figures these are</comment>
        <translation>Bildiren ülke</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Ortak ülke</translation>
    </message>
    <message>
        <source>Commodity</source>
        <translation>Ürün</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Dönem</translation>
    </message>
    <message>
        <source>Then</source>
        <comment>the value on that day</comment>
        <translation>O gün</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>the value that stands</comment>
        <translation>Şimdi</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Birim</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kaynak</translation>
    </message>
    <message>
        <source>File or edit</source>
        <translation>Dosya ya da düzenleme</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zaman</translation>
    </message>
</context>
<context>
    <name>corridor::ChangesDialog</name>
    <message>
        <source>What changed</source>
        <translation>Neler değişti</translation>
    </message>
    <message>
        <source>What changed &amp;since</source>
        <translation>Neler değişti, &amp;başlangıç</translation>
    </message>
    <message>
        <source>Day to compare with</source>
        <translation>Karşılaştırılacak gün</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Değişiklikler</translation>
    </message>
    <message>
        <source>Show in the table of figures</source>
        <translation>Veri tablosunda göster</translation>
    </message>
    <message>
        <source>Where is this from?</source>
        <translation>Bu nereden geliyor?</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Tümünü kopyala</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Nothing changed since then.</source>
        <translation>O günden beri hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>%1 figures changed.</source>
        <translation>%1 veri değişti.</translation>
    </message>
    <message>
        <source>More than %1 figures changed.</source>
        <translation>%1’den fazla veri değişti.</translation>
    </message>
    <message>
        <source>The first %1 are listed.</source>
        <translation>İlk %1 tanesi listelendi.</translation>
    </message>
</context>
<context>
    <name>corridor::ChartPage</name>
    <message>
        <source>Years</source>
        <translation>Yıllık</translation>
    </message>
    <message>
        <source>Figures by year</source>
        <translation>Yıllara göre veriler</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Aylık</translation>
    </message>
    <message>
        <source>Figures by month</source>
        <translation>Aylara göre veriler</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Otomatik</translation>
    </message>
    <message>
        <source>Chart kind: automatic</source>
        <translation>Grafik türü: otomatik</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Sütun</translation>
    </message>
    <message>
        <source>Chart kind: bars</source>
        <translation>Grafik türü: sütun</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Çizgi</translation>
    </message>
    <message>
        <source>Chart kind: lines</source>
        <translation>Grafik türü: çizgi</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Grafik</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>Grafiği göster</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tablo</translation>
    </message>
    <message>
        <source>Show the figures as a table</source>
        <translation>Verileri tablo olarak göster</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Kaynaklar</translation>
    </message>
    <message>
        <source>Show the sources</source>
        <translation>Kaynakları göster</translation>
    </message>
    <message>
        <source>&amp;Indicator</source>
        <translation>&amp;Gösterge</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Gösterge</translation>
    </message>
    <message>
        <source>Chart shown as a table</source>
        <translation>Tablo olarak gösterilen grafik</translation>
    </message>
    <message>
        <source>Figures of the chart</source>
        <translation>Grafiğin verileri</translation>
    </message>
    <message>
        <source>Sources of the charts</source>
        <translation>Grafiklerin kaynakları</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zaman çizelgesi</translation>
    </message>
    <message>
        <source>More chart kinds</source>
        <translation>Diğer grafik türleri</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Basamaklı</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Alan</translation>
    </message>
    <message>
        <source>Bars side by side</source>
        <translation>Yan yana sütunlar</translation>
    </message>
    <message>
        <source>Bars to 100 %</source>
        <translation>Yüzde 100 sütunlar</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>İki yönlü</translation>
    </message>
    <message>
        <source>One against the other</source>
        <translation>Birbirine karşı</translation>
    </message>
    <message>
        <source>First and last</source>
        <translation>İlk ve son</translation>
    </message>
    <message>
        <source>Months by years</source>
        <translation>Yıllara göre aylar</translation>
    </message>
    <message>
        <source>Steps of change</source>
        <translation>Değişim basamakları</translation>
    </message>
    <message>
        <source>One chart each</source>
        <translation>Her biri ayrı grafik</translation>
    </message>
    <message>
        <source>More chart kinds: %1</source>
        <translation>Diğer grafik türleri: %1</translation>
    </message>
</context>
<context>
    <name>corridor::ChartTableModel</name>
    <message>
        <source>Period</source>
        <translation>Dönem</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>how firm a figure is</comment>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kaynak</translation>
    </message>
    <message>
        <source>No figure for this period</source>
        <translation>Bu dönem için veri yok</translation>
    </message>
    <message>
        <source>80 %: %1</source>
        <comment>range of a forecast</comment>
        <translation>Yüzde 80: %1</translation>
    </message>
    <message>
        <source>95 %: %1</source>
        <comment>range of a forecast</comment>
        <translation>Yüzde 95: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Değer</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Önce</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Ayrıntı</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>tahmin</translation>
    </message>
</context>
<context>
    <name>corridor::ColumnMeanings</name>
    <message>
        <source>Figures of %1</source>
        <translation>%1 verileri</translation>
    </message>
    <message>
        <source>as the file says</source>
        <translation>dosyadaki gibi</translation>
    </message>
    <message>
        <source>%1 of the whole file</source>
        <translation>%1 (tüm dosya)</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Kullanılmıyor</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Raporlayan ülke</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Ortak ülke</translation>
    </message>
    <message>
        <source>Flow (export, import)</source>
        <translation>Akış (ihracat, ithalat)</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Gösterge</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Ürün</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Dönem</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Yıl</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Ay</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Değer</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Miktar</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Birim</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Power of ten</source>
        <translation>10’un kuvveti</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Çeyrek</translation>
    </message>
    <message>
        <source>Scale (thousands, millions)</source>
        <translation>Ölçek (bin, milyon)</translation>
    </message>
    <message>
        <source>Other dimension</source>
        <translation>Başka boyut</translation>
    </message>
</context>
<context>
    <name>corridor::CommandLine</name>
    <message>
        <source>There is no language “%1”; take en, tr, kk or ru.</source>
        <translation>“%1” diye bir dil yok; en, tr, kk ya da ru girin.</translation>
    </message>
    <message>
        <source>There is no theme “%1”; take light, dark or system.</source>
        <translation>“%1” diye bir tema yok; light, dark ya da system girin.</translation>
    </message>
    <message>
        <source>The answer could not be written: %1.</source>
        <translation>Yanıt yazılamadı: %1.</translation>
    </message>
    <message>
        <source>--%1 does not belong here; see --help.</source>
        <translation>--%1 seçeneği burada kullanılamaz; --help çıktısına bakın.</translation>
    </message>
    <message>
        <source>Expected: corridor %1</source>
        <translation>Beklenen kullanım: corridor %1</translation>
    </message>
    <message>
        <source>There is no frequency “%1”; take A, H, Q, M, W, D or P.</source>
        <translation>“%1” diye bir sıklık yok; A, H, Q, M, W, D ya da P girin.</translation>
    </message>
    <message>
        <source>No figures match; “corridor series” lists what there is.</source>
        <translation>Eşleşen veri yok; mevcut veriler “corridor series” komutuyla listelenir.</translation>
    </message>
    <message>
        <source>“%1” is not a size; expected such as 1600x900, each side from 320 to 8000.</source>
        <translation>“%1” geçerli bir boyut değil; 1600x900 gibi, her kenarı 320 ile 8000 arasında bir boyut bekleniyor.</translation>
    </message>
    <message>
        <source>“%1” is not a scale; take 1, 2 or 3.</source>
        <translation>“%1” geçerli bir ölçek değil; 1, 2 ya da 3 girin.</translation>
    </message>
    <message>
        <source>A picture of %1 pixels is too large; it may have 100 million.</source>
        <translation>%1 piksellik bir görüntü çok büyük; en çok 100 milyon piksel olabilir.</translation>
    </message>
    <message>
        <source>“%1” is not a date; expected such as 2025-12-31.</source>
        <translation>“%1” geçerli bir tarih değil; 2025-12-31 gibi bir tarih bekleniyor.</translation>
    </message>
    <message>
        <source>A picture is light or dark, not “%1”.</source>
        <translation>Görüntü light ya da dark olabilir, “%1” olamaz.</translation>
    </message>
    <message>
        <source>“%1” is not a pair; expected such as KAZ-TUR.</source>
        <translation>“%1” geçerli bir ülke çifti değil; KAZ-TUR gibi bir çift bekleniyor.</translation>
    </message>
    <message>
        <source>A briefing is about one pair, not %1: call it once for each.</source>
        <translation>Bir bilgi notu tek bir ülke çiftini konu alır, %1 çifti değil: komutu her biri için ayrı çağırın.</translation>
    </message>
    <message>
        <source>Say where to write: %1.</source>
        <translation>Nereye yazılacağını belirtin: %1.</translation>
    </message>
    <message>
        <source>The store has no figures for the pair %1.</source>
        <translation>Veri deposunda %1 çifti için veri yok.</translation>
    </message>
    <message>
        <source>%1: %2 (%3 % sure). Rows: %4 read, %5 new, %6 revised, %7 unchanged, %8 merged, %9 skipped</source>
        <translation>%1: %2 (güven: %%3). Satırlar: okunan %4, yeni %5, revize edilen %6, değişmeyen %7, birleştirilen %8, atlanan %9</translation>
    </message>
    <message>
        <source>%1 rejected.</source>
        <translation>reddedilen %1.</translation>
    </message>
    <message>
        <source>Batch %1.</source>
        <translation>Toplu kayıt: %1.</translation>
    </message>
    <message>
        <source>Nothing was written: --accept-partial takes the rest.</source>
        <translation>Hiçbir şey yazılmadı: --accept-partial seçeneği geri kalan satırları alır.</translation>
    </message>
    <message>
        <source>There is no format “%1”; take one of: %2.</source>
        <translation>“%1” diye bir biçim yok; şunlardan birini girin: %2.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 okunamadı: %2.</translation>
    </message>
    <message>
        <source>import: what the columns mean, as a JSON file.</source>
        <translation>import: sütunların anlamları (JSON dosyası).</translation>
    </message>
    <message>
        <source>import: utf-8, utf-16le, windows-1251, windows-1254 …</source>
        <translation>import: utf-8, utf-16le, windows-1251, windows-1254 …</translation>
    </message>
    <message>
        <source>import: which file of an archive.</source>
        <translation>import: arşivdeki hangi dosya.</translation>
    </message>
    <message>
        <source>import: the unit, where the file does not say it.</source>
        <translation>import: birim (dosyada belirtilmemişse).</translation>
    </message>
    <message>
        <source>import: title of the data set.</source>
        <translation>import: veri kümesinin başlığı.</translation>
    </message>
    <message>
        <source>import: where it is published.</source>
        <translation>import: yayımlandığı yer.</translation>
    </message>
    <message>
        <source>import: who publishes it.</source>
        <translation>import: yayımlayan kuruluş.</translation>
    </message>
    <message>
        <source>import: only say what would change; write nothing.</source>
        <translation>import: yalnızca neyin değişeceğini göster; hiçbir şey yazma.</translation>
    </message>
    <message>
        <source>import: take the other rows when some are rejected.</source>
        <translation>import: bazı satırlar reddedilirse diğerlerini al.</translation>
    </message>
    <message>
        <source>export: the whole store as tidy CSV.</source>
        <translation>export: veri deposunun tamamı, tidy CSV olarak.</translation>
    </message>
    <message>
        <source>There is no page “%1” to report; take overview, trade, investment, education, transport, timeline, targets, mirror, products, compare or all.</source>
        <translation>Raporlanacak “%1” adlı sayfa yok; overview, trade, investment, education, transport, timeline, targets, mirror, products, compare ya da all girin.</translation>
    </message>
    <message>
        <source>--forecast takes a number of periods from 1 to %1, not “%2”.</source>
        <translation>--forecast 1 ile %1 arasında bir dönem sayısı alır, “%2” değil.</translation>
    </message>
    <message>
        <source>Pictures that Corridor exported: open FILE.png, or the file alone, opens the view again; inspect FILE.png prints what it carries; verify FILE.png says whether it matches, its figures have changed since (exit code 3), or it was altered (4).</source>
        <translation>Corridor ile dışa aktarılmış resimler: open DOSYA.png veya yalnızca dosya adı görünümü yeniden açar; inspect DOSYA.png resmin ne taşıdığını yazar; verify DOSYA.png resmin uyup uymadığını, verilerin o günden beri değişip değişmediğini (çıkış kodu 3) veya resmin değiştirilip değiştirilmediğini (4) söyler.</translation>
    </message>
    <message>
        <source>report, series, figures, import, batches, inspect, verify: print JSON.</source>
        <translation>report, series, figures, import, batches, inspect, verify: JSON yazdırır.</translation>
    </message>
    <message>
        <source>There is no command “%1”; take report, briefing, series, figures, import, batches, undo, export, open, inspect or verify, or see --help.</source>
        <translation>“%1” diye bir komut yok; report, briefing, series, figures, import, batches, undo, export, open, inspect veya verify yazın ya da --help çıktısına bakın.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made; check its name and permissions.</source>
        <translation>%1 klasörü oluşturulamadı; adını ve izinleri denetleyin.</translation>
    </message>
    <message>
        <source>none: they were too many for a picture</source>
        <translation>yok: bir resim için çok fazlaydı</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Bütünlük</translation>
    </message>
    <message>
        <source>whole: the file is as it was exported</source>
        <translation>korunmuş: dosya dışa aktarıldığı gibi</translation>
    </message>
    <message>
        <source>altered: the file is not as it was exported</source>
        <translation>bozulmuş: dosya dışa aktarıldığı gibi değil</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Görünüm</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlık</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Açıklama</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Resim</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Veriler</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kaynak</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>%1: altered. The file is not as it was exported: do not rely on it.</source>
        <translation>%1: değiştirilmiş. Dosya dışa aktarıldığı gibi değil: ona güvenmeyin.</translation>
    </message>
    <message numerus="yes">
        <source>%1: matches. The file is as it was exported, and its %n figures are those of the store.</source>
        <translation>
            <numerusform>%1: uyuyor. Dosya dışa aktarıldığı gibi ve içindeki %n veri depodakiyle aynı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: figures have changed since: %n of %2. Then ▸ now:</source>
        <translation>
            <numerusform>%1: veriler o günden beri değişti: %2 veriden %n tanesi. O gün ▸ şimdi:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is as it was exported, but carries no figures to compare: they were too many for a picture.</source>
        <translation>%1 dışa aktarıldığı gibi, ancak karşılaştırılacak veri taşımıyor: bir resim için çok fazlaydı.</translation>
    </message>
    <message>
        <source>A preset has a size: give --preset or --size.</source>
        <translation>Hazır ayarın boyutu bellidir: --preset ya da --size verin.</translation>
    </message>
    <message>
        <source>The four languages show the same: %1 numbers, %2 texts, on %3 pages.</source>
        <translation>Dört dil de aynısını gösteriyor: %3 sayfada %1 sayı, %2 metin.</translation>
    </message>
    <message numerus="yes">
        <source>The languages differ in %n place(s); %1 lists them.</source>
        <translation>
            <numerusform>Diller %n yerde farklı; %1 bunları sıralıyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) failed.</source>
        <translation>
            <numerusform>%n dosya daha yazılamadı.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no format “%1”; take %2.</source>
        <translation>“%1” diye bir biçim yok; şunlardan birini girin: %2.</translation>
    </message>
    <message>
        <source>There is no preset “%1”; take %2.</source>
        <translation>“%1” diye bir hazır ayar yok; şunlardan birini girin: %2.</translation>
    </message>
    <message>
        <source>import: the format, if not recognised; report: png, svg, pdf, csv, xlsx, json, sdmx-csv, several with commas.</source>
        <translation>import: biçim (tanınmazsa); report: png, svg, pdf, csv, xlsx, json, sdmx-csv; birkaçı virgülle.</translation>
    </message>
    <message>
        <source>report: 1, 2 or 3 times as many pixels.</source>
        <translation>report: 1, 2 ya da 3 kat piksel.</translation>
    </message>
    <message>
        <source>report: a size by name: slide, slide-small, a4, a4-landscape, square or social.</source>
        <translation>report: adıyla bir boyut: slide, slide-small, a4, a4-landscape, square ya da social.</translation>
    </message>
    <message>
        <source>report: compare what the four languages show, and write it there, as CSV or .json.</source>
        <translation>report: dört dilin gösterdiğini karşılaştırır, sonucu CSV ya da .json olarak oraya yazar.</translation>
    </message>
    <message>
        <source>report: date in the footer; if not given, that of the newest source.</source>
        <translation>report: alt bilgideki tarih; verilmezse en yeni kaynağınki.</translation>
    </message>
    <message>
        <source>report: folder to write to.</source>
        <translation>report: yazılacak klasör.</translation>
    </message>
    <message>
        <source>report: names of the files, of text and {pair}, {page}, {lang}, {format}, {date}, {indicator}, {title} and {preset}; {page}-{lang} if not given.</source>
        <translation>report: dosya adları; metin ile {pair}, {page}, {lang}, {format}, {date}, {indicator}, {title} ve {preset} alanlarından; verilmezse {page}-{lang}.</translation>
    </message>
    <message>
        <source>report: size in pixels, 1600x900 if not given.</source>
        <translation>report: piksel olarak boyut; verilmezse 1600x900.</translation>
    </message>
    <message>
        <source>report: two countries, such as KAZ-TUR; may be repeated.</source>
        <translation>report: iki ülke, örneğin KAZ-TUR; yinelenebilir.</translation>
    </message>
</context>
<context>
    <name>corridor::ComparePage</name>
    <message>
        <source>Chart</source>
        <translation>Grafik</translation>
    </message>
    <message>
        <source>Show as a chart</source>
        <translation>Grafik olarak göster</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tablo</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Tablo olarak göster</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Kaynaklar</translation>
    </message>
    <message>
        <source>Show the sources</source>
        <translation>Kaynakları göster</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Yıllar</translation>
    </message>
    <message>
        <source>Figures by year</source>
        <translation>Yıllık veriler</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Aylar</translation>
    </message>
    <message>
        <source>Figures by month</source>
        <translation>Aylık veriler</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Karşılaştırılan gösterge</translation>
    </message>
    <message>
        <source>Add a pair to compare with</source>
        <translation>Karşılaştırılacak çift ekle</translation>
    </message>
    <message>
        <source>Pairs compared</source>
        <translation>Karşılaştırılan çiftler</translation>
    </message>
    <message>
        <source>Figures of the pairs</source>
        <translation>Çiftlerin verileri</translation>
    </message>
    <message>
        <source>Sources of the charts</source>
        <translation>Grafiklerin kaynakları</translation>
    </message>
    <message>
        <source>Six pairs at most</source>
        <translation>En çok altı çift</translation>
    </message>
    <message>
        <source>Add a pair: type a country</source>
        <translation>Çift ekle: ülke yazın</translation>
    </message>
    <message>
        <source>What is computed from the figures</source>
        <translation>Verilerden ne hesaplandığı</translation>
    </message>
    <message>
        <source>As published</source>
        <comment>nothing is computed from the figures</comment>
        <translation>Yayımlandığı gibi</translation>
    </message>
</context>
<context>
    <name>corridor::ComputeBar</name>
    <message>
        <source>Compute</source>
        <translation>Hesapla</translation>
    </message>
    <message>
        <source>Compute from the figures</source>
        <translation>Verilerden hesapla</translation>
    </message>
    <message>
        <source>Changes, indices, shares, prices and balances</source>
        <translation>Değişimler, endeksler, paylar, fiyatlar ve dengeler</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Uygula</translation>
    </message>
    <message>
        <source>Apply the computation</source>
        <translation>Hesaplamayı uygula</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Close without computing</source>
        <translation>Hesaplamadan kapat</translation>
    </message>
    <message>
        <source>Index to a year…</source>
        <translation>Bir yıla göre endeks…</translation>
    </message>
    <message>
        <source>Sum of the last periods…</source>
        <translation>Son dönemlerin toplamı…</translation>
    </message>
    <message>
        <source>Average of the last periods…</source>
        <translation>Son dönemlerin ortalaması…</translation>
    </message>
    <message>
        <source>Constant prices…</source>
        <translation>Sabit fiyatlar…</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Para birimi</translation>
    </message>
    <message>
        <source>Index to an event…</source>
        <translation>Bir olaya göre endeks…</translation>
    </message>
    <message>
        <source>Event that is 100:</source>
        <translation>100 alınacak olay:</translation>
    </message>
    <message>
        <source>Event that the index starts from</source>
        <translation>Endeksin başladığı olay</translation>
    </message>
    <message>
        <source>Number of periods</source>
        <translation>Dönem sayısı</translation>
    </message>
    <message>
        <source>Periods:</source>
        <translation>Dönem:</translation>
    </message>
    <message>
        <source>Base year</source>
        <translation>Baz yıl</translation>
    </message>
    <message>
        <source>Base year:</source>
        <translation>Baz yıl:</translation>
    </message>
    <message>
        <source>Usual price index</source>
        <translation>Olağan fiyat endeksi</translation>
    </message>
    <message>
        <source>Price index to deflate by</source>
        <translation>Arındırmada kullanılacak fiyat endeksi</translation>
    </message>
    <message>
        <source>Do not compute any more: %1</source>
        <translation>Artık hesaplama: %1</translation>
    </message>
    <message>
        <source>No forecast</source>
        <translation>Tahmin yok</translation>
    </message>
    <message numerus="yes">
        <source>Forecast: %n period(s)</source>
        <translation>
            <numerusform>Tahmin: %n dönem</numerusform>
        </translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Tahmin</translation>
    </message>
    <message>
        <source>Carries the lines on, with the range they are likely to stay in</source>
        <translation>Çizgileri, içinde kalmaları beklenen aralıkla sürdürür</translation>
    </message>
</context>
<context>
    <name>corridor::DataPage</name>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter by any word</source>
        <translation>Herhangi bir sözcüğe göre filtrele</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Gösterge</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Raporlayan ülke</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Ortak ülke</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kaynak</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filtreleri temizle</translation>
    </message>
    <message>
        <source>Active filters</source>
        <translation>Etkin filtreler</translation>
    </message>
    <message>
        <source>No figure matches the filters. Remove one of them to see more.</source>
        <translation>Filtrelere uyan veri yok. Daha fazlasını görmek için filtrelerden birini kaldırın.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Veriler</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Veri</translation>
    </message>
    <message>
        <source>✕</source>
        <translation>✕</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Ayrıntıları kapat</translation>
    </message>
    <message numerus="yes">
        <source>%1 figures</source>
        <translation>
            <numerusform>%1 veri</numerusform>
        </translation>
    </message>
    <message>
        <source>All indicators</source>
        <translation>Tüm göstergeler</translation>
    </message>
    <message>
        <source>All reporters</source>
        <translation>Tüm raporlayan ülkeler</translation>
    </message>
    <message>
        <source>All partners</source>
        <translation>Tüm ortak ülkeler</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Tüm kaynaklar</translation>
    </message>
    <message>
        <source>text</source>
        <translation>metin</translation>
    </message>
    <message>
        <source>Reporter: %1</source>
        <translation>Raporlayan: %1</translation>
    </message>
    <message>
        <source>Partner: %1</source>
        <translation>Ortak: %1</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>Filtreyi kaldır: %1</translation>
    </message>
</context>
<context>
    <name>corridor::ExportDialog</name>
    <message>
        <source>Preview of the picture</source>
        <translation>Görüntünün önizlemesi</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Biçim</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Biçim</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>&amp;Genişlik</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Genişlik</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>&amp;Yükseklik</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Yükseklik</translation>
    </message>
    <message>
        <source>S&amp;cale</source>
        <translation>Ö&amp;lçek</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Ölçek</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>Ba&amp;şlık</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlık</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Lejant</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Kaynaklar</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dosya adı</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Klasör</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>Gözat…</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 piksel</translation>
    </message>
    <message>
        <source>A file of this name exists and will be replaced.</source>
        <translation>Bu adda bir dosya var, üzerine yazılacak.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another.</source>
        <translation>%1 klasörü oluşturulamıyor. Başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>This folder is a file. Choose another.</source>
        <translation>Bu klasör bir dosya. Başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>The folder will be made.</source>
        <translation>Klasör oluşturulacak.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Dışa aktar</translation>
    </message>
    <message>
        <source>Drag the picture into another program.</source>
        <translation>Görüntüyü başka bir programa sürükleyin.</translation>
    </message>
    <message>
        <source>Preview of the file</source>
        <translation>Dosyanın önizlemesi</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Dil</translation>
    </message>
    <message>
        <source>Language of the file</source>
        <translation>Dosyanın dili</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>B&amp;oyut</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Boyut</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>Bi&amp;rim</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Birim</translation>
    </message>
    <message>
        <source>&amp;DPI</source>
        <translation>D&amp;PI</translation>
    </message>
    <message>
        <source>Dots per inch</source>
        <translation>İnç başına nokta</translation>
    </message>
    <message>
        <source>Loo&amp;k</source>
        <translation>Gör&amp;ünüm</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Görünüm</translation>
    </message>
    <message>
        <source>Tra&amp;nsparent ground</source>
        <translation>Saydam &amp;zemin</translation>
    </message>
    <message>
        <source>Transparent ground</source>
        <translation>Saydam zemin</translation>
    </message>
    <message>
        <source>Nothing is painted behind the picture, so that it can lie on a slide of any colour.</source>
        <translation>Görüntünün arkasına hiçbir şey boyanmaz; böylece her renkteki slaytın üzerine konabilir.</translation>
    </message>
    <message>
        <source>Gre&amp;yscale</source>
        <translation>Gri &amp;tonlar</translation>
    </message>
    <message>
        <source>Greyscale</source>
        <translation>Gri tonlar</translation>
    </message>
    <message>
        <source>For paper without colour: greys far apart and marks of different shapes tell the series apart.</source>
        <translation>Renksiz baskı için: serileri birbirinden uzak gri tonlar ve farklı biçimde işaretler ayırır.</translation>
    </message>
    <message>
        <source>Su&amp;btitle</source>
        <translation>&amp;Alt başlık</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Alt başlık</translation>
    </message>
    <message>
        <source>Le&amp;gend</source>
        <translation>L&amp;ejant</translation>
    </message>
    <message>
        <source>The names beside the marks, and what the marks mean.</source>
        <translation>İşaretlerin yanındaki adlar ve işaretlerin anlamı.</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>&amp;Olaylar</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Olaylar</translation>
    </message>
    <message>
        <source>Marks of events on charts.</source>
        <translation>Grafiklerdeki olay işaretleri.</translation>
    </message>
    <message>
        <source>Foo&amp;tnotes</source>
        <translation>&amp;Dipnotlar</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Dipnotlar</translation>
    </message>
    <message>
        <source>S&amp;ources</source>
        <translation>&amp;Kaynaklar</translation>
    </message>
    <message>
        <source>Without its sources nobody can check a picture: they stay in it until you say that you name them.</source>
        <translation>Kaynakları olmayan bir görüntüyü kimse denetleyemez: kaynakları kendiniz belirteceğinizi söyleyene kadar görüntüde kalırlar.</translation>
    </message>
    <message>
        <source>I name the sources &amp;myself</source>
        <translation>Kaynakları ke&amp;ndim belirtiyorum</translation>
    </message>
    <message>
        <source>I name the sources myself</source>
        <translation>Kaynakları kendim belirtiyorum</translation>
    </message>
    <message>
        <source>The &amp;picture carries its data</source>
        <translation>Görüntü &amp;verilerini taşısın</translation>
    </message>
    <message>
        <source>The picture carries its data</source>
        <translation>Görüntü verilerini taşısın</translation>
    </message>
    <message>
        <source>A PNG holds the view and the figures that it is drawn from: dropped on Corridor it opens again. Untick it where the figures must not travel.</source>
        <translation>PNG, görünümü ve çizildiği rakamları içinde taşır: Corridor’un üzerine bırakıldığında yeniden açılır. Rakamların dışarı çıkmaması gerekiyorsa işareti kaldırın.</translation>
    </message>
    <message>
        <source>Numbers as &amp;people read them</source>
        <translation>Sayılar &amp;okunacağı gibi</translation>
    </message>
    <message>
        <source>Numbers as people read them</source>
        <translation>Sayılar okunacağı gibi</translation>
    </message>
    <message>
        <source>With separators and units of the language, for reading. Without it numbers stand as they are stored, for computing.</source>
        <translation>Okumak için dilin ayırıcıları ve birimleriyle. İşaretlenmezse sayılar hesaplamak için saklandıkları gibi yazılır.</translation>
    </message>
    <message>
        <source>File n&amp;ame</source>
        <translation>Dosya adı</translation>
    </message>
    <message>
        <source>Folde&amp;r</source>
        <translation>Klasör</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Dosyayı seç</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Copy to the clipboard</source>
        <translation>Panoya kopyala</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG görüntüsü</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG çizimi</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>PDF sayfası</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV tablosu</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Excel çalışma kitabı (XLSX)</translation>
    </message>
    <message>
        <source>JSON data</source>
        <translation>JSON verisi</translation>
    </message>
    <message>
        <source>SDMX-CSV 2.0</source>
        <translation>SDMX-CSV 2.0</translation>
    </message>
    <message>
        <source>A workbook with a sheet for each group of series and one of sources. Numbers and dates are numbers and dates, with the formats of the language.</source>
        <translation>Her seri grubu için bir sayfa ve kaynaklar için bir sayfa içeren çalışma kitabı. Sayılar ve tarihler, dilin biçimleriyle gerçek sayı ve tarih olarak yazılır.</translation>
    </message>
    <message>
        <source>The page with its charts, figures and sources, for programs.</source>
        <translation>Sayfanın grafikleri, rakamları ve kaynakları, programlar için.</translation>
    </message>
    <message>
        <source>The figures with the dimensions of their series, for other statistical systems; Corridor reads them again.</source>
        <translation>Rakamlar serilerinin boyutlarıyla, başka istatistik sistemleri için; Corridor bunları yeniden okur.</translation>
    </message>
    <message>
        <source>A line for each figure, with its series, period, unit and source.</source>
        <translation>Her rakam için serisi, dönemi, birimi ve kaynağıyla bir satır.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <translation>Dosyaya bir ad verin.</translation>
    </message>
    <message>
        <source>The picture has more than 100 million pixels. Choose a smaller size or scale.</source>
        <translation>Görüntü 100 milyondan fazla piksel içeriyor. Daha küçük bir boyut veya ölçek seçin.</translation>
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
        <translation>Görüntü kopyalandı</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Kaydedildi: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopyalandı</translation>
    </message>
    <message>
        <source>Sent to the printer %1</source>
        <translation>%1 yazıcısına gönderildi</translation>
    </message>
</context>
<context>
    <name>corridor::FigureDetails</name>
    <message>
        <source>Source</source>
        <translation>Kaynak</translation>
    </message>
    <message>
        <source>Source of the figure</source>
        <translation>Verinin kaynağı</translation>
    </message>
    <message>
        <source>Open the web page</source>
        <translation>Web sayfasını aç</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>Kaynaktaki yazımı</translation>
    </message>
    <message>
        <source>Address of the source</source>
        <translation>Kaynağın adresi</translation>
    </message>
</context>
<context>
    <name>corridor::FigureTableModel</name>
    <message>
        <source>Total</source>
        <comment>all commodities together</comment>
        <translation>Toplam</translation>
    </message>
    <message>
        <source>As printed: %1</source>
        <translation>Kaynaktaki yazımı: %1</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Gösterge</translation>
    </message>
    <message>
        <source>Reporter</source>
        <comment>country whose figures these are</comment>
        <translation>Raporlayan ülke</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Ortak ülke</translation>
    </message>
    <message>
        <source>Commodity</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Dönem</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Değer</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Birim</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>how firm a figure is</comment>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kaynak</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
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
        <translation>İki ülke arasındaki ortaklığın verileri, her biri kaynağıyla birlikte.
Corridor, GNU Genel Kamu Lisansı’nın 3. veya sonraki sürümü altında dağıtılan özgür bir yazılımdır. Hiçbir garanti verilmez.
Qt %1 ve SQLite ile geliştirilmiştir; her biri kendi lisansına tabidir.</translation>
    </message>
</context>
<context>
    <name>corridor::Import</name>
    <message>
        <source>The mapping is not usable (%1). Expected JSON: {&quot;columns&quot;: {HEAD: ROLE}, &quot;constants&quot;: {ROLE: VALUE}, &quot;headerLine&quot;: N}.</source>
        <translation>Eşleme kullanılamıyor (%1). Beklenen JSON: {&quot;columns&quot;: {HEAD: ROLE}, &quot;constants&quot;: {ROLE: VALUE}, &quot;headerLine&quot;: N}.</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>Yapıştırılan tablo</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 yazılamadı: %2.</translation>
    </message>
    <message>
        <source>The file could not be read: %1.</source>
        <translation>Dosya okunamadı: %1.</translation>
    </message>
    <message>
        <source>The file is empty. Download it again.</source>
        <translation>Dosya boş. Yeniden indirin.</translation>
    </message>
    <message>
        <source>a table, JSON or XML</source>
        <translation>tablo, JSON ya da XML</translation>
    </message>
    <message>
        <source>This file holds no figures: %1. Choose the data file instead.</source>
        <translation>Bu dosyada veri yok: %1. Bunun yerine veri dosyasını seçin.</translation>
    </message>
    <message>
        <source>a file with figures</source>
        <translation>veri içeren bir dosya</translation>
    </message>
    <message>
        <source>The file is well-formed, but there is no figure in it.</source>
        <translation>Dosyanın yapısı doğru, ancak içinde hiç veri yok.</translation>
    </message>
    <message>
        <source>at least one figure</source>
        <translation>en az bir veri</translation>
    </message>
    <message>
        <source>The format was not recognised. Say what the columns mean, or choose a format.</source>
        <translation>Biçim tanınamadı. Sütunların anlamlarını belirtin ya da bir biçim seçin.</translation>
    </message>
    <message>
        <source>a known format, or a mapping of columns</source>
        <translation>bilinen bir biçim ya da sütun eşlemesi</translation>
    </message>
    <message>
        <source>This looks like “%1”, a format known from documents only. Look at the preview, or give --format %1.</source>
        <translation>Dosya, yalnızca belgelerden bilinen “%1” biçimine benziyor. Önizlemeye bakın ya da --format %1 girin.</translation>
    </message>
    <message>
        <source>a confirmed format</source>
        <translation>doğrulanmış bir biçim</translation>
    </message>
    <message>
        <source>This is a pointer of Git LFS, not the file itself. Fetch the file first.</source>
        <translation>Bu, dosyanın kendisi değil, bir Git LFS işaretçisi. Önce dosyayı indirin.</translation>
    </message>
    <message>
        <source>the file itself</source>
        <translation>dosyanın kendisi</translation>
    </message>
    <message>
        <source>The archive or workbook is damaged (%1). Download it again.</source>
        <translation>Arşiv ya da çalışma kitabı hasarlı (%1). Yeniden indirin.</translation>
    </message>
    <message>
        <source>an intact archive or workbook</source>
        <translation>sağlam bir arşiv ya da çalışma kitabı</translation>
    </message>
    <message>
        <source>The file is protected by a password. Save it without one.</source>
        <translation>Dosya parolayla korunuyor. Parolasız olarak kaydedin.</translation>
    </message>
    <message>
        <source>a file without a password</source>
        <translation>parolasız bir dosya</translation>
    </message>
    <message>
        <source>The archive holds “%1”, which is not a plain file. Unpack it yourself and import the data file.</source>
        <translation>Arşivde olağan bir dosya olmayan “%1” var. Arşivi kendiniz açıp veri dosyasını içe aktarın.</translation>
    </message>
    <message>
        <source>plain files only</source>
        <translation>yalnızca olağan dosyalar</translation>
    </message>
    <message>
        <source>The file is larger than is safe to open (%1). Split it.</source>
        <translation>Dosya güvenle açılamayacak kadar büyük (%1). Dosyayı bölün.</translation>
    </message>
    <message>
        <source>The file is nested deeper than any data format is.</source>
        <translation>Dosyadaki iç içe geçme, herhangi bir veri biçiminde olabilecekten daha derin.</translation>
    </message>
    <message>
        <source>Reading the workbook took too long. Save the sheet as CSV and import that.</source>
        <translation>Çalışma kitabının okunması çok uzun sürdü. Sayfayı CSV olarak kaydedip onu içe aktarın.</translation>
    </message>
    <message>
        <source>The bytes %1 are no character of this encoding. Choose another encoding.</source>
        <translation>%1 baytları bu kodlamada bir karaktere karşılık gelmiyor. Başka bir kodlama seçin.</translation>
    </message>
    <message>
        <source>text in one encoding</source>
        <translation>tek kodlamalı metin</translation>
    </message>
    <message>
        <source>There is a NUL byte in the text. The file is damaged or no text.</source>
        <translation>Metinde NUL baytı var. Dosya hasarlı ya da metin dosyası değil.</translation>
    </message>
    <message>
        <source>text without NUL bytes</source>
        <translation>NUL baytı içermeyen metin</translation>
    </message>
    <message>
        <source>The quote that opens here is never closed. Close it, or remove it.</source>
        <translation>Burada açılan tırnak kapatılmamış. Tırnağı kapatın ya da silin.</translation>
    </message>
    <message>
        <source>a closing quote</source>
        <translation>kapatma tırnağı</translation>
    </message>
    <message>
        <source>After a closing quote stands “%1”. Double the quotes inside a field.</source>
        <translation>Kapatma tırnağından sonra “%1” geliyor. Alan içindeki tırnakları çift yazın.</translation>
    </message>
    <message>
        <source>a separator or the end of the line</source>
        <translation>ayırıcı ya da satır sonu</translation>
    </message>
    <message>
        <source>A field is longer than 1 MiB. Is the separator right?</source>
        <translation>Bir alan 1 MiB’tan uzun. Ayırıcı doğru mu?</translation>
    </message>
    <message>
        <source>A line is longer than 16 MiB. Is this a table?</source>
        <translation>Bir satır 16 MiB’tan uzun. Bu bir tablo mu?</translation>
    </message>
    <message>
        <source>A line has more than 4,096 fields. Is the separator right?</source>
        <translation>Bir satırda 4.096’dan fazla alan var. Ayırıcı doğru mu?</translation>
    </message>
    <message>
        <source>The file is not well-formed: %1. Download it again.</source>
        <translation>Dosyanın yapısı bozuk: %1. Yeniden indirin.</translation>
    </message>
    <message>
        <source>The XML declares a document type, which data files never need. It is not read, for safety.</source>
        <translation>XML dosyasında, veri dosyalarında hiç gerekmeyen bir belge türü bildirimi var. Güvenlik nedeniyle okunmadı.</translation>
    </message>
    <message>
        <source>XML without a document type</source>
        <translation>belge türü bildirimi olmayan XML</translation>
    </message>
    <message>
        <source>The file ends in the middle. Download it again.</source>
        <translation>Dosya yarıda kesiliyor. Yeniden indirin.</translation>
    </message>
    <message>
        <source>a whole file</source>
        <translation>eksiksiz bir dosya</translation>
    </message>
    <message>
        <source>The column “%1” is missing. Add it, or choose another format.</source>
        <translation>“%1” sütunu eksik. Sütunu ekleyin ya da başka bir biçim seçin.</translation>
    </message>
    <message>
        <source>The column “%1” is there twice. Remove or rename one.</source>
        <translation>“%1” sütunu iki kez geçiyor. Birini silin ya da yeniden adlandırın.</translation>
    </message>
    <message>
        <source>Cancelled. The store is as it was.</source>
        <translation>İptal edildi. Veri deposu değişmedi.</translation>
    </message>
    <message>
        <source>The row has %1 fields instead of %2. Is a separator or quote missing?</source>
        <translation>Satırda %2 yerine %1 alan var. Bir ayırıcı ya da tırnak mı eksik?</translation>
    </message>
    <message>
        <source>“%1” is no number. Correct it, or choose another style of numbers.</source>
        <translation>“%1” bir sayı değil. Düzeltin ya da başka bir sayı biçimi seçin.</translation>
    </message>
    <message>
        <source>a number, or a mark for a missing one</source>
        <translation>sayı ya da eksik değer işareti</translation>
    </message>
    <message>
        <source>“%1” is too large a number. Correct it.</source>
        <translation>“%1” çok büyük bir sayı. Düzeltin.</translation>
    </message>
    <message>
        <source>a number below 1.8e308</source>
        <translation>1.8e308’den küçük bir sayı</translation>
    </message>
    <message>
        <source>“%1” may have a decimal mark or a thousands separator. Choose the style of numbers.</source>
        <translation>“%1” değerindeki işaret ondalık ya da binlik ayırıcı olabilir. Sayı biçimini seçin.</translation>
    </message>
    <message>
        <source>a choice of the style of numbers</source>
        <translation>sayı biçiminin seçilmesi</translation>
    </message>
    <message>
        <source>“%1” is no period. Write it like 2025, 2025-H1, 2025-Q2 or 2025-06.</source>
        <translation>“%1” bir dönem değil. 2025, 2025-H1, 2025-Q2 ya da 2025-06 gibi yazın.</translation>
    </message>
    <message>
        <source>a period like 2025, 2025-H1, 2025-Q2, 2025-06 or 2025-06-30</source>
        <translation>2025, 2025-H1, 2025-Q2, 2025-06 ya da 2025-06-30 gibi bir dönem</translation>
    </message>
    <message>
        <source>“%1” is no status. Take one of these: %2.</source>
        <translation>“%1” bir durum değil. Şunlardan birini girin: %2.</translation>
    </message>
    <message>
        <source>The country “%1” is not known. Correct it.</source>
        <translation>“%1” ülkesi bilinmiyor. Düzeltin.</translation>
    </message>
    <message>
        <source>a country&apos;s code or name</source>
        <translation>ülke kodu ya da adı</translation>
    </message>
    <message>
        <source>“%1” is no flow. Write export, import, re-export or re-import.</source>
        <translation>“%1” bir akış değil. İhracat, ithalat, yeniden ihracat ya da yeniden ithalat yazın.</translation>
    </message>
    <message>
        <source>export, import, re-export or re-import</source>
        <translation>ihracat, ithalat, yeniden ihracat ya da yeniden ithalat</translation>
    </message>
    <message>
        <source>The unit “%1” is not known. Choose the unit.</source>
        <translation>“%1” birimi bilinmiyor. Birimi seçin.</translation>
    </message>
    <message>
        <source>a known unit</source>
        <translation>bilinen bir birim</translation>
    </message>
    <message>
        <source>“%1” is not stated here. Add it, or say it for the whole file.</source>
        <translation>“%1” burada belirtilmemiş. Ekleyin ya da tüm dosya için belirtin.</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>bir değer</translation>
    </message>
    <message>
        <source>The same figure was there before with another value (line %2). Remove one of them.</source>
        <translation>Aynı veri daha önce başka bir değerle geçiyor (satır %2). Birini silin.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of notes beside the table were left out.</source>
        <translation>
            <numerusform>Tablonun dışındaki %n not satırı alınmadı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the legend below the table were left out.</source>
        <translation>
            <numerusform>Tablonun altındaki %n açıklama satırı alınmadı.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet “%1” was left out: no figures.</source>
        <translation>“%1” sayfası alınmadı: veri yok.</translation>
    </message>
    <message>
        <source>Only the first table was read.</source>
        <translation>Yalnızca ilk tablo okundu.</translation>
    </message>
    <message>
        <source>Columns that are no flow of trade were left out: %1.</source>
        <translation>Ticaret akışı olmayan sütunlar alınmadı: %1.</translation>
    </message>
    <message>
        <source>Only the values of exports and imports were read, no other columns.</source>
        <translation>Yalnızca ihracat ve ithalat değerleri okundu, diğer sütunlar okunmadı.</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) without a period were left out.</source>
        <translation>
            <numerusform>Dönemi olmayan %n sütun alınmadı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quantity(ies) were left out: their unit is not that of the rest of the series.</source>
        <translation>
            <numerusform>%n miktar alınmadı: birimi serinin geri kalanının biriminden farklı.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is page %1 of %2: the other pages are files of their own.</source>
        <translation>Bu, toplam %2 sayfanın %1. sayfası: diğer sayfalar ayrı dosyalardır.</translation>
    </message>
    <message>
        <source>The file names no unit for some figures. They are taken as plain counts.</source>
        <translation>Dosya bazı veriler için birim belirtmiyor. Bunlar adet olarak alındı.</translation>
    </message>
    <message>
        <source>The file does not say the unit of its values. Choose it if you know.</source>
        <translation>Dosya, değerlerin birimini belirtmiyor. Biliyorsanız birimi seçin.</translation>
    </message>
    <message>
        <source>The file does not say its unit. Thousand US dollars were assumed, as on Trade Map.</source>
        <translation>Dosya birimini belirtmiyor. Trade Map’teki gibi bin ABD doları varsayıldı.</translation>
    </message>
    <message>
        <source>No column says unit and scale. The figures are taken as they are written.</source>
        <translation>Birim ve ölçek belirten bir sütun yok. Veriler yazıldığı gibi alındı.</translation>
    </message>
    <message>
        <source>Neither the file nor its name says which measure of investment this is.</source>
        <translation>Ne dosya ne de adı bunun hangi yatırım ölçüsü olduğunu belirtiyor.</translation>
    </message>
    <message>
        <source>The file names no product. All products together were assumed.</source>
        <translation>Dosya ürün belirtmiyor. Tüm ürünlerin toplamı varsayıldı.</translation>
    </message>
    <message>
        <source>The file names neither indicator nor unit. Both come from its name, or from you.</source>
        <translation>Dosya ne gösterge ne de birim belirtiyor. İkisi de dosya adından ya da sizden alınır.</translation>
    </message>
    <message>
        <source>The file names no country. The figures were put under %1, the country of its publisher (%2).</source>
        <translation>Dosya ülke belirtmiyor. Veriler, yayımlayanın (%2) ülkesi olan %1 altına kondu.</translation>
    </message>
    <message>
        <source>a list of countries</source>
        <translation>ülke listesi</translation>
    </message>
    <message>
        <source>a list of product codes</source>
        <translation>ürün kodları listesi</translation>
    </message>
    <message>
        <source>a list of indicators</source>
        <translation>gösterge listesi</translation>
    </message>
    <message>
        <source>a list of codes and names</source>
        <translation>kod ve ad listesi</translation>
    </message>
    <message>
        <source>metadata about countries</source>
        <translation>ülkelere ilişkin üst veri</translation>
    </message>
    <message>
        <source>metadata about indicators</source>
        <translation>göstergelere ilişkin üst veri</translation>
    </message>
    <message>
        <source>notes on figures</source>
        <translation>verilere ilişkin notlar</translation>
    </message>
    <message>
        <source>notes on years</source>
        <translation>yıllara ilişkin notlar</translation>
    </message>
    <message>
        <source>a data dictionary</source>
        <translation>veri sözlüğü</translation>
    </message>
    <message>
        <source>a concordance of product codes</source>
        <translation>ürün kodları dönüşüm tablosu</translation>
    </message>
    <message>
        <source>an SDMX structure message: code lists and definitions</source>
        <translation>SDMX yapı iletisi: kod listeleri ve tanımlar</translation>
    </message>
    <message>
        <source>a JSON-stat collection: links to data sets</source>
        <translation>JSON-stat koleksiyonu: veri kümelerine bağlantılar</translation>
    </message>
    <message>
        <source>an error message of a web service</source>
        <translation>bir web hizmetinin hata iletisi</translation>
    </message>
    <message>
        <source>an answer of a web service without data</source>
        <translation>bir web hizmetinin veri içermeyen yanıtı</translation>
    </message>
</context>
<context>
    <name>corridor::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>İçe aktarma</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dosyalar</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Biçim</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Biçim</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Kodlama</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodlama</translation>
    </message>
    <message>
        <source>Se&amp;parator</source>
        <translation>&amp;Ayırıcı</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Ayırıcı</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>&amp;Sayılar</translation>
    </message>
    <message>
        <source>Style of numbers</source>
        <translation>Sayı biçimi</translation>
    </message>
    <message>
        <source>File in &amp;archive</source>
        <translation>Arşivdeki &amp;dosya</translation>
    </message>
    <message>
        <source>File in the archive</source>
        <translation>Arşivdeki dosya</translation>
    </message>
    <message>
        <source>&amp;Reporter</source>
        <translation>&amp;Raporlayan ülke</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Raporlayan ülke</translation>
    </message>
    <message>
        <source>Rows as understood</source>
        <translation>Okunan satırlar</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Değişiklikler</translation>
    </message>
    <message>
        <source>Changed figures</source>
        <translation>Değişen veriler</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Reddedilen</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Reddedilen satırlar</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Sütunlar</translation>
    </message>
    <message>
        <source>Say what each column means. Corridor remembers it for files with the same columns.</source>
        <translation>Her sütunun anlamını belirtin. Corridor bunu aynı sütunlara sahip dosyalar için hatırlar.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kaynak</translation>
    </message>
    <message>
        <source>Pu&amp;blisher</source>
        <translation>&amp;Yayımlayan</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Yayımlayan</translation>
    </message>
    <message>
        <source>&amp;Title of the data set</source>
        <translation>&amp;Veri kümesinin başlığı</translation>
    </message>
    <message>
        <source>Title of the data set</source>
        <translation>Veri kümesinin başlığı</translation>
    </message>
    <message>
        <source>&amp;Web address</source>
        <translation>&amp;Web adresi</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Web adresi</translation>
    </message>
    <message>
        <source>P&amp;ublished</source>
        <translation>Yayı&amp;m tarihi</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Yayım tarihi</translation>
    </message>
    <message>
        <source>Retr&amp;ieved</source>
        <translation>&amp;Erişim tarihi</translation>
    </message>
    <message>
        <source>Retrieved</source>
        <translation>Erişim tarihi</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Lisans</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lisans</translation>
    </message>
    <message>
        <source>Publisher and title tell data sets apart: next year’s file with the same two revises these figures.</source>
        <translation>Veri kümeleri, yayımlayan ve başlıkla ayırt edilir: gelecek yılın aynı yayımlayan ve başlığı taşıyan dosyası bu verileri revize eder.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notlar</translation>
    </message>
    <message>
        <source>Import the other rows although some were rejected</source>
        <translation>Bazı satırlar reddedilmiş olsa da diğerlerini içe aktar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>İlerleme</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>Algılanan</translation>
    </message>
    <message>
        <source>Detected: %1</source>
        <translation>Algılanan: %1</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgül</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Noktalı virgül</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Sekme</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Dikey çizgi</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>bekliyor</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>okunuyor</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>hazır</translation>
    </message>
    <message>
        <source>not readable as it is</source>
        <translation>bu hâliyle okunamıyor</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>içe aktarıldı</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>yazılmadı</translation>
    </message>
    <message>
        <source>Writing %1: %2 of %3 figures</source>
        <translation>%1 yazılıyor: %2 / %3 veri</translation>
    </message>
    <message>
        <source>%1 a second, %2 s left</source>
        <translation>saniyede %1, kalan %2 sn</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>Yapıştırılan tablo</translation>
    </message>
    <message numerus="yes">
        <source>Reading %1: %n row(s)</source>
        <translation>
            <numerusform>%1 okunuyor: %n satır</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % sure</source>
        <translation>güven: %%1</translation>
    </message>
    <message>
        <source>Format as chosen</source>
        <translation>Seçilen biçim</translation>
    </message>
    <message>
        <source>%1, recognised by: %2</source>
        <translation>%1; tanıma ölçütü: %2</translation>
    </message>
    <message>
        <source>known from documents only: look closely</source>
        <translation>yalnızca belgelerden biliniyor: dikkatle inceleyin</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Yeni: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Değişen: %1</translation>
    </message>
    <message>
        <source>Unchanged: %1</source>
        <translation>Değişmeyen: %1</translation>
    </message>
    <message>
        <source>The same twice: %1</source>
        <translation>Yinelenen: %1</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Atlanan: %1</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Reddedilen: %1</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>Satır: %1</translation>
    </message>
    <message>
        <source>The first %1 of %2. The old values are kept as earlier vintages.</source>
        <translation>%2 değişiklikten ilk %1 tanesi. Eski değerler, verilerin önceki sürümleri olarak saklanır.</translation>
    </message>
    <message>
        <source>The old values are kept as earlier vintages.</source>
        <translation>Eski değerler, verilerin önceki sürümleri olarak saklanır.</translation>
    </message>
    <message>
        <source>Every row could be taken.</source>
        <translation>Bütün satırlar alınabildi.</translation>
    </message>
    <message>
        <source>Correct these rows in the file, or import the others.</source>
        <translation>Bu satırları dosyada düzeltin ya da diğerlerini içe aktarın.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n file(s)</source>
        <translation>
            <numerusform>%n dosyayı içe aktar</numerusform>
        </translation>
    </message>
    <message>
        <source>The store is open for reading only.</source>
        <translation>Veri deposu yalnızca okunmak üzere açık.</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 changed.</source>
        <translation>%1: yeni %2, değişen %3.</translation>
    </message>
    <message>
        <source>%1: everything was there already.</source>
        <translation>%1: verilerin hepsi zaten vardı.</translation>
    </message>
</context>
<context>
    <name>corridor::ImportMenu</name>
    <message>
        <source>Import files</source>
        <translation>Dosya içe aktar</translation>
    </message>
    <message>
        <source>Tables and data (*.csv *.tsv *.txt *.json *.xml *.xlsx *.xls *.ods *.zip *.gz *.xz *.zst);;All files (*)</source>
        <translation>Tablolar ve veriler (*.csv *.tsv *.txt *.json *.xml *.xlsx *.xls *.ods *.zip *.gz *.xz *.zst);;Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>There is no table on the clipboard. Copy the cells in the spreadsheet first.</source>
        <translation>Panoda tablo yok. Önce hesap tablosundaki hücreleri kopyalayın.</translation>
    </message>
    <message>
        <source>Export the whole store</source>
        <translation>Veri deposunun tamamını dışa aktar</translation>
    </message>
    <message>
        <source>Tidy CSV (*.csv);;All files (*)</source>
        <translation>Tidy CSV (*.csv);;Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Exported the store: %1</source>
        <translation>Veri deposu dışa aktarıldı: %1</translation>
    </message>
</context>
<context>
    <name>corridor::ImportTables</name>
    <message>
        <source>Line</source>
        <translation>Satır</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Raporlayan ülke</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Ortak ülke</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Gösterge</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Ürün</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Dönem</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Değer</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Birim</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Önceki</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Şimdiki</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Sütun</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Bulunan</translation>
    </message>
    <message>
        <source>Why it was not taken</source>
        <translation>Alınmama nedeni</translation>
    </message>
    <message numerus="yes">
        <source>%n without a value</source>
        <translation>
            <numerusform>değeri olmayan %n satır</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) or title(s)</source>
        <translation>
            <numerusform>%n not ya da başlık</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of figures that are there too</source>
        <translation>
            <numerusform>toplamı da dosyada bulunan %n alt kalem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of a country with itself</source>
        <translation>
            <numerusform>bir ülkenin kendisiyle ticaretine ait %n satır</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked as deleted</source>
        <translation>
            <numerusform>silinmiş olarak işaretli %n satır</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with text instead of a number</source>
        <translation>
            <numerusform>sayı yerine metin içeren %n satır</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>corridor::ImportsPage</name>
    <message>
        <source>&amp;Import files…</source>
        <translation>Dosya &amp;içe aktar…</translation>
    </message>
    <message>
        <source>Export &amp;tidy CSV…</source>
        <translation>Tidy CSV olarak dışa akta&amp;r…</translation>
    </message>
    <message>
        <source>Drop files of statistical offices anywhere on the window, or paste a table from a spreadsheet. Each file is one batch that can be undone.</source>
        <translation>İstatistik kurumlarının dosyalarını pencerede herhangi bir yere bırakın ya da hesap tablosundan bir tablo yapıştırın. Her dosya, geri alınabilen bir toplu kayıttır.</translation>
    </message>
    <message>
        <source>Imports and edits</source>
        <translation>İçe aktarmalar ve düzenlemeler</translation>
    </message>
    <message>
        <source>Show &amp;source</source>
        <translation>&amp;Kaynağı göster</translation>
    </message>
    <message>
        <source>&amp;Undo this batch</source>
        <translation>Bu toplu kaydı geri a&amp;l</translation>
    </message>
    <message>
        <source>bundled</source>
        <translation>Corridor ile gelen</translation>
    </message>
    <message>
        <source>import</source>
        <translation>içe aktarma</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>düzenleme</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>geri alındı</translation>
    </message>
    <message>
        <source>File or edit</source>
        <translation>Dosya ya da düzenleme</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zaman</translation>
    </message>
    <message>
        <source>New figures</source>
        <translation>Yeni veriler</translation>
    </message>
    <message>
        <source>Changed figures</source>
        <translation>Değişen veriler</translation>
    </message>
    <message numerus="yes">
        <source>%n import(s) and edit(s)</source>
        <translation>
            <numerusform>%n içe aktarma ve düzenleme</numerusform>
        </translation>
    </message>
    <message>
        <source>Select an import to take it back or to see its source.</source>
        <translation>Geri almak ya da kaynağını görmek için bir içe aktarma seçin.</translation>
    </message>
    <message>
        <source>The bundled data stay; your own files and edits can be undone.</source>
        <translation>Corridor ile gelen veriler kalıcıdır; kendi dosyalarınız ve düzenlemeleriniz geri alınabilir.</translation>
    </message>
    <message>
        <source>This batch was taken back.</source>
        <translation>Bu toplu kayıt geri alındı.</translation>
    </message>
    <message>
        <source>Undo takes this batch out; what was written later stays.</source>
        <translation>Geri al, bu toplu kaydı çıkarır; daha sonra yazılanlar kalır.</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Dosya içe aktar</translation>
    </message>
    <message>
        <source>Export tidy CSV</source>
        <translation>Tidy CSV olarak dışa aktar</translation>
    </message>
    <message>
        <source>Show source</source>
        <translation>Kaynağı göster</translation>
    </message>
    <message>
        <source>Undo this batch</source>
        <translation>Bu toplu kaydı geri al</translation>
    </message>
</context>
<context>
    <name>corridor::KnownMenu</name>
    <message>
        <source>As known on %1: this store had no figures yet.</source>
        <translation>%1 tarihinde bilindiği gibi: bu depoda henüz veri yoktu.</translation>
    </message>
    <message>
        <source>As known on %1</source>
        <translation>%1 tarihinde bilindiği gibi</translation>
    </message>
    <message>
        <source>What changed since…</source>
        <translation>O günden beri neler değişti…</translation>
    </message>
</context>
<context>
    <name>corridor::KnownOnDialog</name>
    <message>
        <source>As known on a day</source>
        <translation>Bir günde bilindiği gibi</translation>
    </message>
    <message>
        <source>Every page then shows the figures that this store had at the end of the chosen day, without later imports, corrections and edits.</source>
        <translation>Her sayfa, deponun seçilen günün sonundaki verilerini gösterir; sonraki içe aktarmalar, düzeltmeler ve düzenlemeler gösterilmez.</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Gün</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>As it is &amp;now</source>
        <translation>Ş&amp;imdiki durum</translation>
    </message>
    <message>
        <source>This store has figures since %1.</source>
        <translation>Bu depoda %1 tarihinden beri veri var.</translation>
    </message>
    <message>
        <source>This store has no figures yet.</source>
        <translation>Bu depoda henüz veri yok.</translation>
    </message>
</context>
<context>
    <name>corridor::LifeDialog</name>
    <message>
        <source>Life of a number</source>
        <translation>Bir sayının öyküsü</translation>
    </message>
    <message>
        <source>Figures that the number rests on</source>
        <translation>Sayının dayandığı veriler</translation>
    </message>
    <message>
        <source>What is known of it</source>
        <translation>Onun hakkında bilinenler</translation>
    </message>
    <message>
        <source>Show in the table of figures</source>
        <translation>Veri tablosunda göster</translation>
    </message>
    <message>
        <source>Show the source</source>
        <translation>Kaynağı göster</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Metin olarak kopyala</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Open the web page</source>
        <translation>Web sayfasını aç</translation>
    </message>
</context>
<context>
    <name>corridor::LifeMenu</name>
    <message>
        <source>Point at a number, or go to it with Tab and the arrow keys; then press F4.</source>
        <translation>Bir sayının üzerine gelin ya da Tab ve ok tuşlarıyla ona gidin; sonra F4’e basın.</translation>
    </message>
</context>
<context>
    <name>corridor::LifeText</name>
    <message>
        <source>observations.csv, of the data that come with Corridor</source>
        <translation>observations.csv, Corridor ile gelen veriler</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Veri</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Değer</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>Basıldığı gibi</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Gösterge</translation>
    </message>
    <message>
        <source>Reporter</source>
        <comment>country whose figures these are</comment>
        <translation>Bildiren ülke</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Ortak ülke</translation>
    </message>
    <message>
        <source>Commodity</source>
        <translation>Ürün</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Dönem</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Birim</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>how firm a figure is</comment>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Valuation</source>
        <translation>Değerleme</translation>
    </message>
    <message>
        <source>Other dimensions</source>
        <translation>Diğer boyutlar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kaynak</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Yayımlayan</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Veri kümesi</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Bağlantı</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lisans</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Seçim</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Belge</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlık</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Yayım tarihi</translation>
    </message>
    <message>
        <source>Retrieved</source>
        <translation>Alınma tarihi</translation>
    </message>
    <message>
        <source>How it came into the store</source>
        <translation>Depoya nasıl girdi</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Düzenleme</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Satır</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Ne zaman</translation>
    </message>
    <message>
        <source>Other sources for the same</source>
        <translation>Aynı şey için diğer kaynaklar</translation>
    </message>
    <message>
        <source>Other values it has had</source>
        <translation>Daha önceki değerleri</translation>
    </message>
    <message>
        <source>replaced on %1</source>
        <translation>%1 tarihinde değiştirildi</translation>
    </message>
    <message>
        <source>unknown time</source>
        <translation>bilinmeyen zaman</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Kaldırıldı</translation>
    </message>
    <message>
        <source>it stands no more</source>
        <translation>artık geçerli değil</translation>
    </message>
    <message>
        <source>Computed: %1</source>
        <translation>Hesaplandı: %1</translation>
    </message>
    <message numerus="yes">
        <source>It rests on %n figure(s).</source>
        <translation>
            <numerusform>%n veriye dayanır.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 of them are listed.</source>
        <translation>İlk %1 tanesi listelendi.</translation>
    </message>
    <message>
        <source>The store has no source for this.</source>
        <translation>Depoda bunun için kaynak yok.</translation>
    </message>
</context>
<context>
    <name>corridor::MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>Sayfalar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Dosya</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>&amp;Son kullanılanlar</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Dü&amp;zen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Görünüm</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Sayfa</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Dil</translation>
    </message>
    <message>
        <source>&amp;Bookmarks</source>
        <translation>&amp;Yer imleri</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Y&amp;ardım</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Yeni…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Aç…</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>&amp;Kopyasını kaydet…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ayarlar…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Çık</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Geri al</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>Görüntüyü &amp;kopyala</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <comment>verb, opens the search</comment>
        <translation>&amp;Bul…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Geri</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>İ&amp;leri</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Genel bakış</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Ticaret</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Yatırım</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Eğitim</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Ulaştırma</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zaman çizelgesi</translation>
    </message>
    <message>
        <source>Targets &amp;&amp; claims</source>
        <translation>Hedefler ve iddialar</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Veriler</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Kaynaklar</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <comment>theme</comment>
        <translation>&amp;Sistem</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <comment>theme</comment>
        <translation>&amp;Açık</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <comment>theme</comment>
        <translation>&amp;Koyu</translation>
    </message>
    <message>
        <source>&amp;Restore layout</source>
        <translation>&amp;Varsayılan yerleşime dön</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>T&amp;am ekran</translation>
    </message>
    <message>
        <source>&amp;Add bookmark…</source>
        <translation>Yer imi &amp;ekle…</translation>
    </message>
    <message>
        <source>&amp;Manage bookmarks…</source>
        <translation>&amp;Yer imlerini yönet…</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Kısayollar</translation>
    </message>
    <message>
        <source>&amp;About Corridor</source>
        <translation>Corridor &amp;hakkında</translation>
    </message>
    <message>
        <source>%1 – Corridor</source>
        <comment>window title</comment>
        <translation>%1 – Corridor</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>İçe ak&amp;tar…</translation>
    </message>
    <message>
        <source>Export &amp;tidy CSV…</source>
        <translation>Tidy CSV olarak dışa akta&amp;r…</translation>
    </message>
    <message>
        <source>&amp;Paste a table…</source>
        <translation>Tablo &amp;yapıştır…</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>İçe aktarmalar</translation>
    </message>
    <message>
        <source>Mirror statistics</source>
        <translation>Ayna istatistikleri</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Ürünler</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Karşılaştır</translation>
    </message>
    <message>
        <source>&amp;Where is this from?</source>
        <translation>Bu &amp;nereden geliyor?</translation>
    </message>
    <message>
        <source>&amp;As known on…</source>
        <translation>Bir &amp;günde bilindiği gibi…</translation>
    </message>
    <message>
        <source>What &amp;changed since…</source>
        <translation>O günden beri neler &amp;değişti…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Dışa aktar…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Ya&amp;zdır…</translation>
    </message>
    <message>
        <source>Open p&amp;icture…</source>
        <translation>&amp;Resim aç…</translation>
    </message>
    <message>
        <source>Open by &amp;code…</source>
        <translation>&amp;Kodla aç…</translation>
    </message>
    <message>
        <source>Export se&amp;veral…</source>
        <translation>&amp;Toplu dışa aktar…</translation>
    </message>
    <message>
        <source>&amp;Briefing…</source>
        <translation>&amp;Bilgi notu…</translation>
    </message>
</context>
<context>
    <name>corridor::MirrorPage</name>
    <message>
        <source>Chart</source>
        <translation>Grafik</translation>
    </message>
    <message>
        <source>Show as a chart</source>
        <translation>Grafik olarak göster</translation>
    </message>
    <message>
        <source>Where the gap is</source>
        <translation>Fark nerede</translation>
    </message>
    <message>
        <source>Show where the gap is largest</source>
        <translation>Farkın en büyük olduğu yeri göster</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Kaynaklar</translation>
    </message>
    <message>
        <source>Show the sources</source>
        <translation>Kaynakları göster</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Dönemler</translation>
    </message>
    <message>
        <source>Rank periods</source>
        <translation>Dönemleri sırala</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Ortaklar</translation>
    </message>
    <message>
        <source>Rank all partners of the reporter</source>
        <translation>Ülkenin bütün ortaklarını sırala</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Ürünler</translation>
    </message>
    <message>
        <source>Rank products</source>
        <translation>Ürünleri sırala</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Yıllar</translation>
    </message>
    <message>
        <source>Figures by year</source>
        <translation>Yıllık veriler</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Aylar</translation>
    </message>
    <message>
        <source>Figures by month</source>
        <translation>Aylık veriler</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Değer</translation>
    </message>
    <message>
        <source>Gap as a value</source>
        <translation>Değer olarak fark</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Gap in per cent of the exporter’s value</source>
        <translation>İhracatçının değerine göre yüzde fark</translation>
    </message>
    <message>
        <source>CIF/FOB margin</source>
        <translation>CIF/FOB farkı</translation>
    </message>
    <message>
        <source>Assumed CIF/FOB margin, per cent of the exporter’s value</source>
        <translation>Varsayılan CIF/FOB farkı, ihracatçının değerinin yüzdesi</translation>
    </message>
    <message>
        <source>Take the margin that the IMF assumes: 6 %</source>
        <translation>IMF’nin varsaydığı farkı al: yüzde 6</translation>
    </message>
    <message>
        <source>IMF, Direction of Trade Statistics: imports CIF are taken to be 6 % above exports FOB</source>
        <translation>IMF, Direction of Trade Statistics: CIF ithalatın FOB ihracattan yüzde 6 yüksek olduğu varsayılır</translation>
    </message>
    <message>
        <source>Period that the key figures and rankings are of</source>
        <translation>Temel göstergelerin ve sıralamaların dönemi</translation>
    </message>
    <message>
        <source>Show all goods again</source>
        <translation>Yeniden bütün malları göster</translation>
    </message>
    <message>
        <source>Flows ranked by their gap</source>
        <translation>Farka göre sıralanmış akımlar</translation>
    </message>
    <message>
        <source>Sources of the charts</source>
        <translation>Grafiklerin kaynakları</translation>
    </message>
    <message>
        <source>IMF: %1</source>
        <comment>the margin that the IMF assumes</comment>
        <translation>IMF: %1</translation>
    </message>
    <message>
        <source>Newest period</source>
        <translation>En yeni dönem</translation>
    </message>
</context>
<context>
    <name>corridor::MirrorTableModel</name>
    <message>
        <source>Flow</source>
        <comment>of goods from one country to another</comment>
        <translation>Akım</translation>
    </message>
    <message>
        <source>Exporter reports, $</source>
        <translation>İhracatçının verisi, $</translation>
    </message>
    <message>
        <source>Importer reports, $</source>
        <translation>İthalatçının verisi, $</translation>
    </message>
    <message>
        <source>Gap, $</source>
        <translation>Fark, $</translation>
    </message>
    <message>
        <source>Gap, %</source>
        <translation>Fark, %</translation>
    </message>
    <message>
        <source>Assumed CIF/FOB margin, $</source>
        <translation>Varsayılan CIF/FOB farkı, $</translation>
    </message>
    <message>
        <source>Unexplained, $</source>
        <translation>Açıklanamayan, $</translation>
    </message>
    <message>
        <source>Unexplained, %</source>
        <translation>Açıklanamayan, %</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>how firm a figure is</comment>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Sources: exporter; importer</source>
        <translation>Kaynaklar: ihracatçı; ithalatçı</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>veri yok</translation>
    </message>
    <message>
        <source>valuation not stated</source>
        <translation>değerleme esası belirtilmemiş</translation>
    </message>
</context>
<context>
    <name>corridor::OverviewPage</name>
    <message>
        <source>Key figures</source>
        <translation>Temel göstergeler</translation>
    </message>
    <message>
        <source>Main chart</source>
        <translation>Ana grafik</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Hedef</translation>
    </message>
    <message>
        <source>Claims against the statistics</source>
        <translation>İddialar ve istatistikler</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zaman çizelgesi</translation>
    </message>
</context>
<context>
    <name>corridor::PairChips</name>
    <message>
        <source>Compare without %1</source>
        <translation>%1 olmadan karşılaştır</translation>
    </message>
    <message>
        <source>Click or Del: take away. Ctrl with an arrow key: move.</source>
        <translation>Tıklama ya da Del: kaldır. Ctrl ve ok tuşu: taşı.</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Sola taşı</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Sağa taşı</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Kaldır</translation>
    </message>
</context>
<context>
    <name>corridor::PairMenu</name>
    <message>
        <source>All pairs by country</source>
        <translation>Ülkeye göre bütün çiftler</translation>
    </message>
</context>
<context>
    <name>corridor::Preferences</name>
    <message>
        <source>The catalogue of this language is missing: %1. Install Corridor anew, and Qt&apos;s translations (qt6-translations-l10n).</source>
        <translation>Bu dilin çeviri kataloğu bulunamadı: %1. Corridor’u ve Qt çevirilerini (qt6-translations-l10n) yeniden kurun.</translation>
    </message>
</context>
<context>
    <name>corridor::ProductTableModel</name>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Ürün</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Pay</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Değişim</translation>
    </message>
    <message>
        <source>Change, %</source>
        <translation>Değişim, %</translation>
    </message>
    <message>
        <source>Contribution, points</source>
        <comment>percentage points of the change of the whole</comment>
        <translation>Katkı, puan</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Miktar</translation>
    </message>
    <message>
        <source>Unit value</source>
        <comment>value by unit of quantity</comment>
        <translation>Birim değer</translation>
    </message>
    <message>
        <source>RCA</source>
        <comment>revealed comparative advantage</comment>
        <translation>RCA</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>how firm a figure is</comment>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>No figure</source>
        <translation>Veri yok</translation>
    </message>
</context>
<context>
    <name>corridor::ProductsPage</name>
    <message>
        <source>Treemap</source>
        <translation>Alan haritası</translation>
    </message>
    <message>
        <source>Show the parts as a treemap</source>
        <translation>Parçaları alan haritası olarak göster</translation>
    </message>
    <message>
        <source>Donut</source>
        <translation>Halka</translation>
    </message>
    <message>
        <source>Show the greatest parts as a donut</source>
        <translation>En büyük parçaları halka olarak göster</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Zaman içinde</translation>
    </message>
    <message>
        <source>Show the parts over the years</source>
        <translation>Parçaları yıllara göre göster</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>Yüzde 100</translation>
    </message>
    <message>
        <source>Show the shares over the years</source>
        <translation>Payları yıllara göre göster</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Değişimler</translation>
    </message>
    <message>
        <source>Show what changed between two years</source>
        <translation>İki yıl arasında ne değiştiğini göster</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Grafik</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>Grafiği göster</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tablo</translation>
    </message>
    <message>
        <source>Show the products as a table</source>
        <translation>Ürünleri tablo olarak göster</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Kaynaklar</translation>
    </message>
    <message>
        <source>Show the sources</source>
        <translation>Kaynakları göster</translation>
    </message>
    <message>
        <source>&amp;Flow</source>
        <translation>&amp;Akım</translation>
    </message>
    <message>
        <source>Flow: exports or imports, and who reports them</source>
        <translation>Akım: ihracat ya da ithalat ve verinin sahibi</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Yıl</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Yıl</translation>
    </message>
    <message>
        <source>&amp;Classification</source>
        <translation>&amp;Sınıflama</translation>
    </message>
    <message>
        <source>Classification and source</source>
        <translation>Sınıflama ve kaynak</translation>
    </message>
    <message>
        <source>Where you are in the classification</source>
        <translation>Sınıflamada bulunduğunuz yer</translation>
    </message>
    <message>
        <source>Filter by code or name</source>
        <translation>Koda ya da ada göre süz</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Ürünler</translation>
    </message>
    <message>
        <source>Sources of the chart</source>
        <translation>Grafiğin kaynakları</translation>
    </message>
    <message>
        <source>Product: %1</source>
        <translation>Ürün: %1</translation>
    </message>
</context>
<context>
    <name>corridor::ReadOnlyNotice</name>
    <message>
        <source>This store is open for reading only: bookmarks and edits are not saved.</source>
        <translation>Bu veri deposu yalnızca okunmak üzere açık: yer imleri ve düzenlemeler kaydedilmez.</translation>
    </message>
    <message>
        <source>Another Corridor has this store open, so here it can only be read: bookmarks and edits are not saved. Close the other window, then try again.</source>
        <translation>Bu veri deposu başka bir Corridor penceresinde açık olduğundan burada yalnızca okunabilir: yer imleri ve düzenlemeler kaydedilmez. Öbür pencereyi kapatıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>The store cannot be written, so it can only be read: %1. To keep bookmarks and edits, allow writing to the file and its folder, or save a copy elsewhere and open that.</source>
        <translation>Veri deposuna yazılamadığından depo yalnızca okunabilir: %1. Yer imlerinin ve düzenlemelerin saklanması için dosyaya ve klasörüne yazma izni verin ya da başka bir yere kopyasını kaydedip o kopyayı açın.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopyasını kaydet…</translation>
    </message>
</context>
<context>
    <name>corridor::Report</name>
    <message>
        <source>%1 could not be written: %2. The file that was there before, if any, is as it was.</source>
        <translation>%1 yazılamadı: %2. Önceden orada bir dosya varsa olduğu gibi duruyor.</translation>
    </message>
    <message>
        <source>The picture could not be encoded: %1.</source>
        <translation>Görüntü kodlanamadı: %1.</translation>
    </message>
    <message>
        <source>A workbook needs the library %1, which could not be loaded: %2. Install the package %3, or take CSV.</source>
        <translation>Çalışma kitabı için %1 kitaplığı gerekir, ancak yüklenemedi: %2. %3 paketini kurun ya da CSV seçin.</translation>
    </message>
    <message>
        <source>The workbook could not be made: %1. Make room in the folder for temporary files, %2.</source>
        <translation>Çalışma kitabı oluşturulamadı: %1. Geçici dosyaların klasöründe yer açın: %2.</translation>
    </message>
    <message>
        <source>it was cut short</source>
        <translation>dosya yarım kaldı</translation>
    </message>
    <message>
        <source>Pictures are set in the font %1, which is not installed. Install the package %2 and start Corridor again.</source>
        <translation>Görüntüler %1 yazı tipiyle dizilir, ancak bu yazı tipi kurulu değil. %2 paketini kurun ve Corridor’u yeniden başlatın.</translation>
    </message>
    <message>
        <source>The font %1 that is installed lacks %2, which %3 needs: pictures would show boxes instead. Install the package %4 in a newer version and start Corridor again.</source>
        <translation>Kurulu %1 yazı tipinde %3 için gereken şu işaretler yok: %2. Görüntülerde bunların yerine kutular çıkardı. %4 paketinin daha yeni bir sürümünü kurun ve Corridor’u yeniden başlatın.</translation>
    </message>
    <message>
        <source>The PDF file could not be made.</source>
        <translation>PDF dosyası oluşturulamadı.</translation>
    </message>
    <message>
        <source>The printer could not be reached. Check that it is on and set up, or save the page as a PDF.</source>
        <translation>Yazıcıya ulaşılamadı. Açık ve kurulu olduğunu denetleyin ya da sayfayı PDF olarak kaydedin.</translation>
    </message>
    <message>
        <source>The printer %1 did not take the page. Look at its queue for the reason, or save the page as a PDF.</source>
        <translation>%1 yazıcısı sayfayı almadı. Nedenini yazıcı kuyruğunda arayın ya da sayfayı PDF olarak kaydedin.</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MB; no picture of Corridor is. Choose another file.</source>
        <translation>%1 64 MB’tan büyük; hiçbir Corridor resmi bu kadar büyük değildir. Başka bir dosya seçin.</translation>
    </message>
    <message>
        <source>%1 is not a PNG picture. Choose a picture that Corridor exported.</source>
        <translation>%1 bir PNG resmi değil. Corridor ile dışa aktarılmış bir resim seçin.</translation>
    </message>
    <message>
        <source>%1 carries no view. It was exported without its data, is from another program, or went through a chat program, which strips what a picture carries. If a short code stands at its foot, open the view by that code.</source>
        <translation>%1 bir görünüm taşımıyor. Verileri olmadan dışa aktarılmış, başka bir programdan gelmiş veya resmin taşıdıklarını silen bir sohbet programından geçmiş olabilir. Altında kısa bir kod varsa görünümü o kodla açın.</translation>
    </message>
    <message>
        <source>The picture could not be given its data.</source>
        <translation>Resme verileri eklenemedi.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 okunamadı: %2.</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>bir dosya değil</translation>
    </message>
    <message>
        <source>What the picture says of its view cannot be read: “%1” is missing or is not what is expected there.</source>
        <translation>Resmin görünümüyle ilgili bilgiler okunamıyor: “%1” eksik veya orada beklenen gibi değil.</translation>
    </message>
    <message>
        <source>The picture was exported by a newer Corridor (version %1 of what it carries; this one reads up to %2). Open it with that Corridor.</source>
        <translation>Resim daha yeni bir Corridor ile dışa aktarılmış (taşıdıklarının sürümü %1; bu Corridor en çok %2 sürümünü okuyabilir). Resmi o Corridor ile açın.</translation>
    </message>
    <message>
        <source>The figures in the picture cannot be read: line %1, column “%2”. It was written by another program, or by a newer Corridor.</source>
        <translation>Resimdeki veriler okunamıyor: satır %1, sütun “%2”. Başka bir program veya daha yeni bir Corridor tarafından yazılmış.</translation>
    </message>
    <message>
        <source>The picture carries more than %1 figures; that many are not read from a picture.</source>
        <translation>Resim %1 veriden fazlasını taşıyor; bir resimden bu kadar veri okunmaz.</translation>
    </message>
    <message>
        <source>%1 was written, but the disk does not confirm it: %2. Check the disk, and write the file again.</source>
        <translation>%1 yazıldı ancak disk bunu doğrulamıyor: %2. Diski denetleyip dosyayı yeniden yazın.</translation>
    </message>
    <message>
        <source>A file name cannot say “{%1}”; it can say %2.</source>
        <translation>Dosya adında “{%1}” alanı olamaz; olabilecekler: %2.</translation>
    </message>
    <message>
        <source>That would be %1 files; one batch may have %2. Choose fewer pages, pairs, languages or formats.</source>
        <translation>Bu %1 dosya eder; bir kerede en çok %2 olabilir. Daha az sayfa, çift, dil ya da biçim seçin.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made: %2. Choose another one.</source>
        <translation>%1 klasörü oluşturulamadı: %2. Başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>The pattern of the file names is empty.</source>
        <translation>Dosya adlarının kalıbı boş.</translation>
    </message>
    <message>
        <source>The pattern “%1” has a brace without its other; fields are written such as {page}.</source>
        <translation>“%1” kalıbında eşi olmayan bir ayraç var; alanlar {page} gibi yazılır.</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>iptal edildi</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>boş</translation>
    </message>
    <message>
        <source>the memory does not suffice</source>
        <translation>bellek yetmiyor</translation>
    </message>
</context>
<context>
    <name>corridor::SearchDialog</name>
    <message>
        <source>Find</source>
        <translation>Bul</translation>
    </message>
    <message>
        <source>An indicator, country, event, source or page, in any language</source>
        <translation>Herhangi bir dilde gösterge, ülke, olay, kaynak ya da sayfa</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Bulunanlar</translation>
    </message>
    <message>
        <source>Nothing of this name. Try fewer letters.</source>
        <translation>Bu adda bir şey bulunamadı. Daha az harf yazmayı deneyin.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Sayfa</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Gösterge</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ülke</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Olay</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kaynak</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Hedef</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>İddia</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Resim: %1</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Resim</translation>
    </message>
</context>
<context>
    <name>corridor::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Dil</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>&amp;Sayılar</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Sayılar</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Örnek</translation>
    </message>
    <message>
        <source>Sample of numbers and dates</source>
        <translation>Sayı ve tarih örneği</translation>
    </message>
    <message>
        <source>&amp;Default store</source>
        <translation>&amp;Varsayılan veri deposu</translation>
    </message>
    <message>
        <source>Default store</source>
        <translation>Varsayılan veri deposu</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Gözat…</translation>
    </message>
    <message>
        <source>Browse for the default store</source>
        <translation>Varsayılan veri deposunu seçmek için gözat</translation>
    </message>
    <message>
        <source>Opened when Corridor starts without naming a store.</source>
        <translation>Corridor, veri deposu belirtilmeden başlatıldığında bu açılır.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Sistemdeki gibi</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>Short: thousands, millions, billions</source>
        <translation>Kısa: bin, milyon, milyar</translation>
    </message>
    <message>
        <source>All digits</source>
        <translation>Tüm basamaklar</translation>
    </message>
    <message>
        <source>Corridor stores (*.sqlite)</source>
        <translation>Corridor veri depoları (*.sqlite)</translation>
    </message>
</context>
<context>
    <name>corridor::ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>Kısayollar</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zaman çizelgesi</translation>
    </message>
    <message>
        <source>Next and previous event</source>
        <translation>Sonraki ve önceki olay</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Aşağı, Yukarı</translation>
    </message>
    <message>
        <source>Open the selected event</source>
        <translation>Seçili olayı aç</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Move along the years</source>
        <translation>Yıllar boyunca ilerle</translation>
    </message>
    <message>
        <source>Left, Right, or drag</source>
        <translation>Sol, Sağ ya da sürükleyerek</translation>
    </message>
    <message>
        <source>Zoom in and out</source>
        <translation>Yakınlaştır ve uzaklaştır</translation>
    </message>
    <message>
        <source>+ and −, or the wheel</source>
        <translation>+ ve − ya da fare tekerleği</translation>
    </message>
    <message>
        <source>Go to the first and last event</source>
        <translation>İlk ve son olaya git</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home, End</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Tümünü göster</translation>
    </message>
    <message>
        <source>Years shown</source>
        <translation>Gösterilen yıllar</translation>
    </message>
    <message>
        <source>Move an end by a year</source>
        <translation>Bir ucu bir yıl kaydır</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Sol, Sağ</translation>
    </message>
    <message>
        <source>Move an end by five years</source>
        <translation>Bir ucu beş yıl kaydır</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Page Up, Page Down</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Grafikler</translation>
    </message>
    <message>
        <source>Next and previous mark</source>
        <translation>Sonraki ve önceki işaret</translation>
    </message>
    <message>
        <source>Mark of the series above and below</source>
        <translation>Üstteki ve alttaki serinin işareti</translation>
    </message>
    <message>
        <source>First and last mark</source>
        <translation>İlk ve son işaret</translation>
    </message>
    <message>
        <source>Next and previous series</source>
        <translation>Sonraki ve önceki seri</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Shift+Tab</translation>
    </message>
    <message>
        <source>Open the figures of the mark</source>
        <translation>İşaretin verilerini aç</translation>
    </message>
    <message>
        <source>Where the number is from; without a mark, those of the title</source>
        <translation>Sayının nereden geldiği; işaret yoksa başlıktakiler</translation>
    </message>
    <message>
        <source>Show the table</source>
        <translation>Tabloyu göster</translation>
    </message>
    <message>
        <source>Show the sources</source>
        <translation>Kaynakları göster</translation>
    </message>
    <message>
        <source>Leave the mark</source>
        <translation>İşaretten çık</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablolar</translation>
    </message>
    <message>
        <source>Where the number is from</source>
        <translation>Sayının nereden geldiği</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Seçili satırları kopyala</translation>
    </message>
    <message>
        <source>Copy the selected rows as CSV</source>
        <translation>Seçili satırları CSV olarak kopyala</translation>
    </message>
    <message>
        <source>Filter the rows of a chart’s table</source>
        <translation>Grafik tablosunun satırlarını süz</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>Satırı aç</translation>
    </message>
    <message>
        <source>Life of a number</source>
        <translation>Bir sayının öyküsü</translation>
    </message>
    <message>
        <source>Next and previous figure that it rests on</source>
        <translation>Dayandığı sonraki ve önceki veri</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Metin olarak kopyala</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
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
        <translation>Bu kaynağı göster</translation>
    </message>
</context>
<context>
    <name>corridor::SourceTableModel</name>
    <message>
        <source>Licence: %1</source>
        <translation>Lisans: %1</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Yayımlayan</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlık</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>of a web page</comment>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Yayım tarihi</translation>
    </message>
    <message>
        <source>Figures</source>
        <comment>number of figures from a source</comment>
        <translation>Veri sayısı</translation>
    </message>
</context>
<context>
    <name>corridor::SourcesPage</name>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter by any word</source>
        <translation>Herhangi bir sözcüğe göre filtrele</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Kaynaklar</translation>
    </message>
    <message>
        <source>Choose a source to see where it comes from and what rests on it.</source>
        <translation>Nereden geldiğini ve hangi verilerin ona dayandığını görmek için bir kaynak seçin.</translation>
    </message>
    <message>
        <source>Open the web page</source>
        <translation>Web sayfasını aç</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Göstergeler</translation>
    </message>
    <message>
        <source>Show its figures</source>
        <translation>Verilerini göster</translation>
    </message>
    <message>
        <source>Show the figures of this source</source>
        <translation>Bu kaynağın verilerini göster</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n kaynak</numerusform>
        </translation>
    </message>
    <message>
        <source>Published: %1</source>
        <translation>Yayım tarihi: %1</translation>
    </message>
    <message>
        <source>Retrieved: %1</source>
        <translation>Erişim tarihi: %1</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>Lisans: %1</translation>
    </message>
    <message>
        <source>Attribution: %1</source>
        <translation>Atıf: %1</translation>
    </message>
    <message>
        <source>Documents: %1</source>
        <translation>Belge sayısı: %1</translation>
    </message>
    <message>
        <source>Address of the source</source>
        <translation>Kaynağın adresi</translation>
    </message>
</context>
<context>
    <name>corridor::StatusLine</name>
    <message numerus="yes">
        <source>%1 figure(s)</source>
        <translation>
            <numerusform>%1 veri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 source(s)</source>
        <translation>
            <numerusform>%1 kaynak</numerusform>
        </translation>
    </message>
    <message>
        <source>Store: %1 · %2 · %3</source>
        <translation>Veri deposu: %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Newest figure: %1</source>
        <translation>En yeni veri: %1</translation>
    </message>
    <message>
        <source>Every figure opens its source: click it</source>
        <translation>Bir verinin kaynağını açmak için üzerine tıklayın</translation>
    </message>
</context>
<context>
    <name>corridor::Store</name>
    <message>
        <source>That change is not in the store any more.</source>
        <translation>Bu değişiklik artık veri deposunda yok.</translation>
    </message>
    <message>
        <source>The data that comes with Corridor cannot be undone. Only imports and edits can.</source>
        <translation>Corridor ile birlikte gelen veriler geri alınamaz. Yalnızca içe aktarmalar ve düzenlemeler geri alınabilir.</translation>
    </message>
    <message>
        <source>This store is open read-only, so nothing was changed. Save a copy of it and change that.</source>
        <translation>Bu veri deposu salt okunur açık olduğundan hiçbir şey değiştirilmedi. Bir kopyasını kaydedip o kopyayı değiştirin.</translation>
    </message>
    <message>
        <source>The series %1 is not in the store any more.</source>
        <translation>%1 serisi artık veri deposunda yok.</translation>
    </message>
    <message>
        <source>The figure must be a number.</source>
        <translation>Veri bir sayı olmalıdır.</translation>
    </message>
    <message>
        <source>The period of the figure does not fit its series. Choose one of the same length.</source>
        <translation>Verinin dönemi serisine uymuyor. Aynı uzunlukta bir dönem seçin.</translation>
    </message>
    <message>
        <source>A store cannot be made at %1: %2. Choose another folder.</source>
        <translation>%1 konumunda veri deposu oluşturulamıyor: %2. Başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>klasörü oluşturulamıyor</translation>
    </message>
    <message>
        <source>The store %1 has the older version %2 and cannot be brought up to date, because it cannot be written now. Copy it to a folder of your own, or close the other Corridor, and open it again.</source>
        <translation>%1 veri deposu daha eski olan %2 sürümünde ve şu anda yazılamadığından güncellenemiyor. Depoyu kendi klasörlerinizden birine kopyalayın ya da öbür Corridor’u kapatın, ardından yeniden açın.</translation>
    </message>
    <message>
        <source>There is no store at %1.</source>
        <translation>%1 konumunda veri deposu yok.</translation>
    </message>
    <message>
        <source>another Corridor is making it</source>
        <translation>başka bir Corridor şu anda onu oluşturuyor</translation>
    </message>
    <message>
        <source>%1 is the open store itself. Choose another name for the copy.</source>
        <translation>%1, açık olan veri deposunun kendisidir. Kopya için başka bir ad seçin.</translation>
    </message>
    <message>
        <source>%1 is a store that is in use, or that was not closed properly. Choose another name for the copy.</source>
        <translation>%1, kullanımda olan ya da düzgün kapatılmamış bir veri deposudur. Kopya için başka bir ad seçin.</translation>
    </message>
    <message>
        <source>The store %1 cannot be read: %2.</source>
        <translation>%1 veri deposu okunamıyor: %2.</translation>
    </message>
    <message>
        <source>%1 is not a Corridor store: %2. It was left as it is. Choose a Corridor file, or another name for a new one.</source>
        <translation>%1 bir Corridor veri deposu değil: %2. Dosya olduğu gibi bırakıldı. Bir Corridor dosyası ya da yeni depo için başka bir ad seçin.</translation>
    </message>
    <message>
        <source>The store %1 is damaged: %2. It was left as it is. Open a backup or a copy of it instead.</source>
        <translation>%1 veri deposu hasarlı: %2. Dosya olduğu gibi bırakıldı. Bunun yerine bir yedeğini ya da kopyasını açın.</translation>
    </message>
    <message>
        <source>it is empty or no file</source>
        <translation>boş ya da bir dosya değil</translation>
    </message>
    <message>
        <source>it is a file of another kind</source>
        <translation>başka türde bir dosya</translation>
    </message>
    <message>
        <source>it is a database of another program</source>
        <translation>başka bir programın veritabanı</translation>
    </message>
    <message>
        <source>its beginning cannot be understood</source>
        <translation>başlangıç bölümü çözümlenemiyor</translation>
    </message>
    <message>
        <source>it has %1 bytes where %2 are expected</source>
        <translation>%2 bayt beklenirken %1 bayt var</translation>
    </message>
    <message>
        <source>The store %1 has version %2, and this Corridor reads up to version %3. It was left as it is. Open it with a newer Corridor.</source>
        <translation>%1 veri deposunun sürümü %2, oysa bu Corridor en çok %3 sürümünü okuyabilir. Depo olduğu gibi bırakıldı. Onu daha yeni bir Corridor ile açın.</translation>
    </message>
    <message>
        <source>The file %1 cannot be made: %2.</source>
        <translation>%1 dosyası oluşturulamıyor: %2.</translation>
    </message>
    <message>
        <source>That bookmark is not in the store any more.</source>
        <translation>Bu yer imi artık veri deposunda yok.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not fit the column %2</source>
        <translation>“%1” değeri %2 sütununa uymuyor</translation>
    </message>
    <message>
        <source>The bundled file %1 is missing: %2.</source>
        <translation>Corridor ile gelen %1 dosyası eksik: %2.</translation>
    </message>
    <message>
        <source>A bundled row has %1 cells where %2 are expected.</source>
        <translation>Corridor ile gelen verilerin bir satırında %2 hücre beklenirken %1 hücre var.</translation>
    </message>
    <message>
        <source>A bundled file lacks the column %1.</source>
        <translation>Corridor ile gelen bir dosyada %1 sütunu yok.</translation>
    </message>
    <message>
        <source>The bundled data is wrong at %1: %2.</source>
        <translation>Corridor ile gelen verilerde hata var, yeri %1: %2.</translation>
    </message>
    <message>
        <source>the figure stands twice</source>
        <translation>aynı veri iki kez geçiyor</translation>
    </message>
    <message>
        <source>The copy %1 could not be written: %2. What was there before is unchanged.</source>
        <translation>%1 kopyası yazılamadı: %2. Önceden orada ne varsa değişmedi.</translation>
    </message>
    <message>
        <source>The store %1 is damaged (%2). Open a backup or a copy of it instead.</source>
        <translation>%1 veri deposu hasarlı (%2). Bunun yerine bir yedeğini ya da kopyasını açın.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was written to %1 (%2). Free some space and try again.</source>
        <translation>Disk dolu olduğundan %1 dosyasına hiçbir şey yazılmadı (%2). Yer açıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>Another program is using the store %1 (%2). Close it there and try again.</source>
        <translation>%1 veri deposunu başka bir program kullanıyor (%2). Onu o programda kapatıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>The store %1 cannot be written (%2).</source>
        <translation>%1 veri deposuna yazılamıyor (%2).</translation>
    </message>
    <message>
        <source>The store %1 could not be used: %2.</source>
        <translation>%1 veri deposu kullanılamadı: %2.</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is missing or is not the usual one.</source>
        <translation>Qt’nin SQLite sürücüsü eksik ya da alışılmış sürücü değil.</translation>
    </message>
    <message>
        <source>The store could not be brought to version %1 and stays as it was: %2</source>
        <translation>Veri deposu %1 sürümüne yükseltilemedi ve olduğu gibi kaldı: %2</translation>
    </message>
    <message>
        <source>%1 The change was not saved. Should it be there when the store is opened next, it can be undone then.</source>
        <translation>%1 Değişiklik kaydedilmedi. Depo bir sonraki açılışta yine de içinde gösterirse, o zaman geri alınabilir.</translation>
    </message>
    <message>
        <source>The figures of %1 %2 %3 are not in order, stand twice, or are no numbers.</source>
        <translation>%1 %2 %3 verileri sıralı değil, iki kez geçiyor ya da sayı değil.</translation>
    </message>
    <message>
        <source>The import names &quot;%1&quot;, which is not in the store. Nothing was written.</source>
        <translation>İçe aktarma, veri deposunda olmayan “%1” adını içeriyor. Hiçbir şey yazılmadı.</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was written.</source>
        <translation>İçe aktarma durduruldu. Hiçbir şey yazılmadı.</translation>
    </message>
    <message>
        <source>The store %1 was not closed properly and cannot be put right where it is. Copy it, with the file that ends in %2, to a folder of your own and open it there.</source>
        <translation>%1 veri deposu düzgün kapatılmamış ve bulunduğu yerde onarılamıyor. Depoyu, adı %2 ile biten dosyayla birlikte kendi klasörlerinizden birine kopyalayıp orada açın.</translation>
    </message>
</context>
<context>
    <name>corridor::StoreMenu</name>
    <message>
        <source>Corridor stores (*.sqlite);;All files (*)</source>
        <translation>Corridor veri depoları (*.sqlite);;Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>New store</source>
        <translation>Yeni veri deposu</translation>
    </message>
    <message>
        <source>A file of this name is already there: %1. Give the new store another name, or open that file with File ▸ Open.</source>
        <translation>Bu adda bir dosya zaten var: %1. Yeni veri deposuna başka bir ad verin ya da bu dosyayı Dosya ▸ Aç ile açın.</translation>
    </message>
    <message>
        <source>Open a store</source>
        <translation>Veri deposu aç</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation>Açıldı: %1</translation>
    </message>
    <message>
        <source>Save a copy of the store</source>
        <translation>Veri deposunun kopyasını kaydet</translation>
    </message>
    <message>
        <source>Saved a copy: %1</source>
        <translation>Kopya kaydedildi: %1</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Listeyi temizle</translation>
    </message>
    <message>
        <source>Open another store…</source>
        <translation>Başka bir veri deposu aç…</translation>
    </message>
    <message>
        <source>New store…</source>
        <translation>Yeni veri deposu…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Çık</translation>
    </message>
</context>
<context>
    <name>corridor::TableTools</name>
    <message>
        <source>Filter the rows</source>
        <translation>Satırları süz</translation>
    </message>
</context>
<context>
    <name>corridor::TargetsPage</name>
    <message>
        <source>Newest target</source>
        <translation>En yeni hedef</translation>
    </message>
    <message>
        <source>Targets as they were announced</source>
        <translation>Açıklandığı biçimiyle hedefler</translation>
    </message>
    <message>
        <source>Claims against the statistics</source>
        <translation>İddialar ve istatistikler</translation>
    </message>
    <message>
        <source>Said in</source>
        <translation>Söylendiği yer</translation>
    </message>
    <message>
        <source>Sources of the statement</source>
        <translation>İddianın kaynakları</translation>
    </message>
    <message>
        <source>Against it</source>
        <translation>Karşıt kaynaklar</translation>
    </message>
    <message>
        <source>Sources against the statement</source>
        <translation>İddiayla çelişen kaynaklar</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Hedef</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Açıklama</translation>
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
        <translation>Önceki olay</translation>
    </message>
    <message>
        <source>›</source>
        <translation>›</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>Sonraki olay</translation>
    </message>
    <message>
        <source>Whole period</source>
        <translation>Tüm dönem</translation>
    </message>
    <message>
        <source>Show the whole period</source>
        <translation>Tüm dönemi göster</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>Show all categories</source>
        <translation>Tüm kategorileri göster</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Hiçbiri</translation>
    </message>
    <message>
        <source>Hide all categories</source>
        <translation>Tüm kategorileri gizle</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategoriler</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zaman çizelgesi</translation>
    </message>
    <message>
        <source>Click an event, or press Up or Down in the timeline, to read about it here.</source>
        <translation>Bir olayla ilgili bilgileri burada okumak için olaya tıklayın ya da zaman çizelgesinde Yukarı veya Aşağı tuşuna basın.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Kaynaklar</translation>
    </message>
    <message>
        <source>Sources of the event</source>
        <translation>Olayın kaynakları</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n olay</numerusform>
        </translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Göster: %1</translation>
    </message>
</context>
<context>
    <name>corridor::TopBar</name>
    <message>
        <source>Which two countries are shown</source>
        <translation>Hangi iki ülkenin gösterildiği</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>Ortaklık</translation>
    </message>
    <message>
        <source>Both</source>
        <comment>the figures of both countries</comment>
        <translation>Her ikisi</translation>
    </message>
    <message>
        <source>Figures of both countries, one beside the other</source>
        <translation>İki ülkenin verileri yan yana</translation>
    </message>
    <message>
        <source>First year shown</source>
        <translation>Gösterilen ilk yıl</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>İlk yıl</translation>
    </message>
    <message>
        <source>Years shown: drag either end, or use the arrow keys</source>
        <translation>Gösterilen yıllar: uçlardan birini sürükleyin ya da ok tuşlarını kullanın</translation>
    </message>
    <message>
        <source>Years shown</source>
        <translation>Gösterilen yıllar</translation>
    </message>
    <message>
        <source>Last year shown</source>
        <translation>Gösterilen son yıl</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Son yıl</translation>
    </message>
    <message>
        <source>Find…</source>
        <comment>verb, opens the search</comment>
        <translation>Bul…</translation>
    </message>
    <message>
        <source>Find a page, indicator, country, event or source (Ctrl+K)</source>
        <translation>Sayfa, gösterge, ülke, olay ya da kaynak bul (Ctrl+K)</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>verb, on a button</comment>
        <translation>Dışa aktar</translation>
    </message>
    <message>
        <source>Save or copy what is shown as a picture</source>
        <translation>Gösterileni görüntü olarak kaydet ya da kopyala</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Language of everything in this window</source>
        <translation>Bu penceredeki her şeyin dili</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Dışa aktar</translation>
    </message>
    <message>
        <source>Reported by %1</source>
        <translation>%1 verileri</translation>
    </message>
    <message>
        <source>Only figures that this country publishes: %1</source>
        <translation>Yalnızca bu ülkenin yayımladığı veriler: %1</translation>
    </message>
    <message>
        <source>Play: move the last year on, a year at a time</source>
        <translation>Oynat: son yılı birer yıl ilerlet</translation>
    </message>
    <message>
        <source>Play</source>
        <comment>the years, one after another</comment>
        <translation>Oynat</translation>
    </message>
</context>
<context>
    <name>corridor::Totals</name>
    <message numerus="yes">
        <source>Sum of %n year(s)</source>
        <translation>
            <numerusform>%n yılın toplamı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sum of %n quarter(s)</source>
        <translation>
            <numerusform>%n çeyreğin toplamı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sum of %n month(s)</source>
        <translation>
            <numerusform>%n ayın toplamı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sum of %n period(s)</source>
        <translation>
            <numerusform>%n dönemin toplamı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sum of %n part(s)</source>
        <translation>
            <numerusform>%n kalemin toplamı</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>corridor::UndoAction</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Geri al</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Geri al: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Geri alındı: %1</translation>
    </message>
</context>
<context>
    <name>corridor::PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Yazdır</translation>
    </message>
    <message>
        <source>Preview of the paper</source>
        <translation>Kâğıdın önizlemesi</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>Ya&amp;zıcı</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Yazıcı</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>&amp;Kâğıt</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kâğıt</translation>
    </message>
    <message>
        <source>&amp;Orientation</source>
        <translation>Yö&amp;n</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Yön</translation>
    </message>
    <message>
        <source>&amp;Copies</source>
        <translation>Ko&amp;pya</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopya</translation>
    </message>
    <message>
        <source>&amp;Greyscale</source>
        <translation>&amp;Gri tonlar</translation>
    </message>
    <message>
        <source>Greyscale</source>
        <translation>Gri tonlar</translation>
    </message>
    <message>
        <source>For paper without colour: greys far apart and marks of different shapes tell the series apart.</source>
        <translation>Renksiz baskı için: serileri birbirinden uzak gri tonlar ve farklı biçimde işaretler ayırır.</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>PDF olarak ka&amp;ydet…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF olarak kaydet</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Dikey</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Yatay</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Yazdır</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Set one up in the system&apos;s settings, or save the page as a PDF and print it elsewhere.</source>
        <translation>Bu bilgisayarda kurulu yazıcı yok. Sistem ayarlarından bir yazıcı kurun ya da sayfayı PDF olarak kaydedip başka yerde yazdırın.</translation>
    </message>
</context>
<context>
    <name>corridor::SizeFields</name>
    <message>
        <source>Slide, 1600 × 900</source>
        <translation>Slayt, 1600 × 900</translation>
    </message>
    <message>
        <source>Slide, 1280 × 720</source>
        <translation>Slayt, 1280 × 720</translation>
    </message>
    <message>
        <source>A4, portrait</source>
        <translation>A4, dikey</translation>
    </message>
    <message>
        <source>A4, landscape</source>
        <translation>A4, yatay</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Kare</translation>
    </message>
    <message>
        <source>Social media, 1200 × 628</source>
        <translation>Sosyal medya, 1200 × 628</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>Özel boyut</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>piksel</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>inches</source>
        <translation>inç</translation>
    </message>
</context>
<context>
    <name>corridor::ComparisonTableModel</name>
    <message>
        <source>new</source>
        <comment>a figure</comment>
        <translation>yeni</translation>
    </message>
    <message>
        <source>not there now</source>
        <comment>a figure</comment>
        <translation>şimdi yok</translation>
    </message>
    <message>
        <source>status</source>
        <comment>what changed</comment>
        <translation>durumu</translation>
    </message>
    <message>
        <source>quantity</source>
        <comment>what changed</comment>
        <translation>miktarı</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Veri</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Dönem</translation>
    </message>
    <message>
        <source>Then</source>
        <comment>the value in the picture</comment>
        <translation>Resimde</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>the value in the store</comment>
        <translation>Şimdi</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Değişim</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kaynak</translation>
    </message>
</context>
<context>
    <name>corridor::OpenCodeDialog</name>
    <message>
        <source>Open by code</source>
        <translation>Kodla aç</translation>
    </message>
    <message>
        <source>Type the eight letters and digits that stand at the foot of the picture. Capitals, spaces and hyphens do not matter.</source>
        <translation>Resmin altındaki sekiz harf ve rakamı yazın. Büyük-küçük harf, boşluk ve tire fark etmez.</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Kod</translation>
    </message>
    <message>
        <source>Code of the picture</source>
        <translation>Resmin kodu</translation>
    </message>
</context>
<context>
    <name>corridor::PictureDialog</name>
    <message>
        <source>Picture opened again</source>
        <translation>Yeniden açılan resim</translation>
    </message>
    <message>
        <source>Only what &amp;differs</source>
        <translation>Yalnızca &amp;farklı olanlar</translation>
    </message>
    <message>
        <source>Figures then and now</source>
        <translation>O günkü ve şimdiki veriler</translation>
    </message>
    <message>
        <source>Import missing figures…</source>
        <translation>Eksik verileri içe aktar…</translation>
    </message>
    <message>
        <source>Export again…</source>
        <translation>Yeniden dışa aktar…</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Tümünü kopyala</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>The picture carries its view, but no figures: they were too many.</source>
        <translation>Resim görünümünü taşıyor, ancak verileri taşımıyor: çok fazlaydı.</translation>
    </message>
    <message>
        <source>%1 is as it was exported.</source>
        <translation>%1 dışa aktarıldığı gibi.</translation>
    </message>
    <message>
        <source>%1 was altered since it was exported. Do not rely on it: what it shows and carries may not be what Corridor wrote.</source>
        <translation>%1 dışa aktarıldıktan sonra değiştirilmiş. Ona güvenmeyin: gösterdiği ve taşıdığı bilgiler Corridor’un yazdıkları olmayabilir.</translation>
    </message>
    <message numerus="yes">
        <source>All %n figures are as they were in the picture.</source>
        <translation>
            <numerusform>Resimdeki %n verinin tümü aynı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>figures</comment>
        <translation>
            <numerusform>%n değişti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>figures</comment>
        <translation>
            <numerusform>%n yeni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not there now</source>
        <comment>figures</comment>
        <translation>
            <numerusform>%n artık yok</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 figures differ: %2.</source>
        <translation>
            <numerusform>%1 veriden %n tanesi farklı: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources in the picture: %1</source>
        <translation>Resimdeki kaynaklar: %1</translation>
    </message>
</context>
<context>
    <name>corridor::PictureMenu</name>
    <message>
        <source>Open picture</source>
        <translation>Resim aç</translation>
    </message>
    <message>
        <source>Pictures that Corridor exported (*.png);;All files (*)</source>
        <translation>Corridor ile dışa aktarılmış resimler (*.png);;Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Export again</source>
        <translation>Yeniden dışa aktar</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG resimleri (*.png)</translation>
    </message>
    <message>
        <source>Saved the picture: %1</source>
        <translation>Resim kaydedildi: %1</translation>
    </message>
</context>
<context>
    <name>corridor::BatchDialog</name>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n başarısız</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will be written.</source>
        <translation>
            <numerusform>%n dosya yazılacak.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written</source>
        <translation>
            <numerusform>%n dosya yazıldı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them exist(s) and will be replaced.</source>
        <translation>
            <numerusform>Bunlardan %n tanesi zaten var; üzerine yazılacak.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) ticked</source>
        <translation>
            <numerusform>%n çift işaretli</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n atlandı</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Gözat…</translation>
    </message>
    <message>
        <source>&amp;Export more…</source>
        <translation>&amp;Başkalarını dışa aktar…</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Klasör</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>Gö&amp;rünüm</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Adlar</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>Klasörü &amp;aç</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>&amp;Sayfalar</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Boyut</translation>
    </message>
    <message>
        <source>A4, landscape</source>
        <translation>A4, yatay</translation>
    </message>
    <message>
        <source>A4, upright</source>
        <translation>A4, dikey</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Bir klasör seçin.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>&amp;Dışa aktar</translation>
    </message>
    <message>
        <source>Export several</source>
        <translation>Toplu dışa aktarma</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Başarısız</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dosyalar</translation>
    </message>
    <message>
        <source>Folder to write to</source>
        <translation>Yazılacak klasör</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Diller</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Look of the pictures</source>
        <translation>Görüntülerin görünümü</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Hiçbiri</translation>
    </message>
    <message>
        <source>P&amp;airs</source>
        <translation>Çi&amp;ftler</translation>
    </message>
    <message>
        <source>Pages to export</source>
        <translation>Dışa aktarılacak sayfalar</translation>
    </message>
    <message>
        <source>Pairs to export</source>
        <translation>Dışa aktarılacak çiftler</translation>
    </message>
    <message>
        <source>Pattern of the file names</source>
        <translation>Dosya adlarının kalıbı</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>İlerleme</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>Search for a country</source>
        <translation>Ülke ara</translation>
    </message>
    <message>
        <source>Search for a pair</source>
        <translation>Çift ara</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Görüntülerin boyutu</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Atlandı</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>Slayt</translation>
    </message>
    <message>
        <source>Small slide</source>
        <translation>Küçük slayt</translation>
    </message>
    <message>
        <source>Social card</source>
        <translation>Sosyal medya kartı</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Kare</translation>
    </message>
    <message>
        <source>Such as %1</source>
        <translation>Örneğin %1</translation>
    </message>
    <message>
        <source>Text and fields: %1</source>
        <comment>%1 lists the fields</comment>
        <translation>Metin ve alanlar: %1</translation>
    </message>
    <message>
        <source>This folder is a file. Choose another.</source>
        <translation>Bu klasör bir dosya. Başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>Tick at least one kind of file.</source>
        <translation>En az bir dosya türü işaretleyin.</translation>
    </message>
    <message>
        <source>Tick at least one language.</source>
        <translation>En az bir dil işaretleyin.</translation>
    </message>
    <message>
        <source>Tick at least one page.</source>
        <translation>En az bir sayfa işaretleyin.</translation>
    </message>
    <message>
        <source>Tick at least one pair.</source>
        <translation>En az bir çift işaretleyin.</translation>
    </message>
    <message>
        <source>Writing file %1 of %2 …</source>
        <translation>Dosya yazılıyor: %1 / %2 …</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Yazıldı</translation>
    </message>
</context>
<context>
    <name>corridor::Briefing</name>
    <message>
        <source>“%1” in the template must be a text of at most 300 characters.</source>
        <translation>Şablondaki “%1” en fazla 300 karakterlik bir metin olmalıdır.</translation>
    </message>
    <message>
        <source>There is no block “%1” in a briefing; take cover, contents, heading, sentences, cards, picture, chart, table, timeline, targets, claims, sources or break.</source>
        <translation>Bilgi notunda “%1” diye bir bölüm yok; cover, contents, heading, sentences, cards, picture, chart, table, timeline, targets, claims, sources veya break kullanın.</translation>
    </message>
    <message>
        <source>There is no page “%1” to put into a briefing.</source>
        <translation>Bilgi notuna konabilecek “%1” diye bir sayfa yok.</translation>
    </message>
    <message>
        <source>“%1” in the template must be true or false.</source>
        <translation>Şablondaki “%1” true veya false olmalıdır.</translation>
    </message>
    <message>
        <source>This is no template of a briefing (%1); expected what Corridor saved.</source>
        <translation>Bu bir bilgi notu şablonu değil (%1); Corridor’un kaydettiği bir dosya bekleniyordu.</translation>
    </message>
    <message>
        <source>The template is of version %1, which a newer Corridor wrote; update this one.</source>
        <translation>Şablon %1 sürümünde; daha yeni bir Corridor yazmış. Bu programı güncelleyin.</translation>
    </message>
    <message>
        <source>The template has %1 blocks; expected 1 to 200.</source>
        <translation>Şablonda %1 bölüm var; 1 ile 200 arasında olmalı.</translation>
    </message>
    <message>
        <source>The template could not be read: %1.</source>
        <translation>Şablon okunamadı: %1.</translation>
    </message>
    <message>
        <source>The template “%1” is larger than 1 MB.</source>
        <translation>“%1” şablonu 1 MB’tan büyük.</translation>
    </message>
    <message>
        <source>The pages could not be written.</source>
        <translation>Sayfalar yazılamadı.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made; check its permissions.</source>
        <translation>%1 klasörü oluşturulamıyor; izinlerini denetleyin.</translation>
    </message>
    <message>
        <source>The template “%1” could not be deleted: %2.</source>
        <translation>“%1” şablonu silinemedi: %2.</translation>
    </message>
</context>
<context>
    <name>corridor::BriefingDialog</name>
    <message>
        <source>Briefing</source>
        <translation>Bilgi notu</translation>
    </message>
    <message>
        <source>T&amp;emplate:</source>
        <translation>Şa&amp;blon:</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Şablon</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>&amp;Farklı kaydet…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>S&amp;il</translation>
    </message>
    <message>
        <source>Lan&amp;guage:</source>
        <translation>&amp;Dil:</translation>
    </message>
    <message>
        <source>Language of the briefing</source>
        <translation>Bilgi notunun dili</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>Ba&amp;şlık:</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlık</translation>
    </message>
    <message>
        <source>The two countries</source>
        <translation>İki ülke</translation>
    </message>
    <message>
        <source>S&amp;ubtitle:</source>
        <translation>Al&amp;t başlık:</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Alt başlık</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>Olağan metin</translation>
    </message>
    <message>
        <source>Aut&amp;hor:</source>
        <translation>Ya&amp;zar:</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Yazar</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Adsız</translation>
    </message>
    <message>
        <source>Blocks of the briefing</source>
        <translation>Bilgi notunun bölümleri</translation>
    </message>
    <message>
        <source>Drag a block, or move it with Alt and the arrow keys; Space ticks it, Delete takes it out</source>
        <translation>Bölümü sürükleyin ya da Alt ve ok tuşlarıyla taşıyın; Boşluk işaretler, Delete çıkarır</translation>
    </message>
    <message>
        <source>&amp;Indicator:</source>
        <translation>&amp;Gösterge:</translation>
    </message>
    <message>
        <source>Indicator of the chart or table</source>
        <translation>Grafiğin veya tablonun göstergesi</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Ekle</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Çı&amp;kar</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>Geri &amp;al</translation>
    </message>
    <message>
        <source>M&amp;ove up</source>
        <translation>&amp;Yukarı taşı</translation>
    </message>
    <message>
        <source>Mo&amp;ve down</source>
        <translation>Aşağı &amp;taşı</translation>
    </message>
    <message>
        <source>Red&amp;o</source>
        <translation>Y&amp;inele</translation>
    </message>
    <message>
        <source>Preview of the page</source>
        <translation>Sayfanın önizlemesi</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Önceki</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Sonraki</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>İlerleme</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Save &amp;pages as pictures…</source>
        <translation>Sayfaları &amp;resim olarak kaydet…</translation>
    </message>
    <message>
        <source>Save P&amp;DF…</source>
        <translation>&amp;PDF kaydet…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Kapat</translation>
    </message>
    <message>
        <source>Save briefing</source>
        <translation>Bilgi notunu kaydet</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF belgeleri (*.pdf)</translation>
    </message>
    <message>
        <source>Folder for the pages</source>
        <translation>Sayfaların klasörü</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Kaydedildi: %1</translation>
    </message>
    <message>
        <source>Stopped. Nothing more was written.</source>
        <translation>Durduruldu. Başka bir şey yazılmadı.</translation>
    </message>
    <message>
        <source>Six pages</source>
        <translation>Altı sayfa</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>Şablonu kaydet</translation>
    </message>
    <message>
        <source>Name of the template:</source>
        <translation>Şablonun adı:</translation>
    </message>
    <message>
        <source>Saved the template “%1”.</source>
        <translation>“%1” şablonu kaydedildi.</translation>
    </message>
    <message>
        <source>Deleted the template “%1”. What is shown stays until you close.</source>
        <translation>“%1” şablonu silindi. Görünenler siz kapatana kadar kalır.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Sayfa %1 / %2</translation>
    </message>
    <message>
        <source>Tick a block: there is no page yet.</source>
        <translation>Bir bölüm işaretleyin: henüz sayfa yok.</translation>
    </message>
    <message>
        <source>The first of the page</source>
        <translation>Sayfanın ilki</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Kapak</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>İçindekiler</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Bölüm başlığı</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Cümleler</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Temel göstergeler</translation>
    </message>
    <message>
        <source>Picture of the page</source>
        <translation>Sayfanın resmi</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Grafik</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tablo</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zaman çizelgesi</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Hedefler</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>İddialar</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Kaynaklar</translation>
    </message>
    <message>
        <source>New page</source>
        <translation>Yeni sayfa</translation>
    </message>
</context>
<context>
    <name>corridor::BriefingMenu</name>
    <message>
        <source>%1-%2 briefing</source>
        <translation>%1-%2 bilgi notu</translation>
    </message>
    <message>
        <source>Saved the briefing: %1</source>
        <translation>Bilgi notu kaydedildi: %1</translation>
    </message>
</context>
</TS>
