<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr">
<context>
    <name>Dashboard</name>
    <message>
        <source>There is no source “%1” in this store.</source>
        <translation>Bu veri deposunda “%1” adlı bir kaynak yok.</translation>
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
        <source>Hatched: provisional, may still be revised.</source>
        <translation>Taralı: geçici veri, revize edilebilir.</translation>
    </message>
    <message>
        <source>Estimates have a mark of their own.</source>
        <translation>Tahminler ayrı bir işaretle gösterilir.</translation>
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
        <source>The analyst’s own figures are marked.</source>
        <translation>Analistin kendi verileri işaretlenmiştir.</translation>
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
</context>
<context>
    <name>Tables</name>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
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
        <source>There is no page “%1” to report; take overview, trade, investment, education, transport, timeline, targets or all.</source>
        <translation>Rapora alınabilecek “%1” diye bir sayfa yok; overview, trade, investment, education, transport, timeline, targets ya da all girin.</translation>
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
        <source>Say where to write: %1.</source>
        <translation>Nereye yazılacağını belirtin: %1.</translation>
    </message>
    <message>
        <source>The store has no figures for the pair %1.</source>
        <translation>Veri deposunda %1 çifti için veri yok.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made; check its name and permissions.</source>
        <translation>%1 klasörü oluşturulamadı; adını ve izinlerini denetleyin.</translation>
    </message>
    <message>
        <source>There is no command “%1”; take report, series, figures, import, batches, undo or export, or see --help.</source>
        <translation>“%1” diye bir komut yok; report, series, figures, import, batches, undo ya da export girin veya --help çıktısına bakın.</translation>
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
        <source>import: the format, if not recognised.</source>
        <translation>import: biçim (tanınmazsa).</translation>
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
        <source>Export picture</source>
        <translation>Görüntüyü dışa aktar</translation>
    </message>
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
        <source>L&amp;egend</source>
        <translation>L&amp;ejant</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Lejant</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation>&amp;Kaynaklar</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Kaynaklar</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>Dosya &amp;adı</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dosya adı</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>Klasö&amp;r</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Klasör</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>Gö&amp;zat…</translation>
    </message>
    <message>
        <source>Browse for a file</source>
        <translation>Dosya seçmek için gözat</translation>
    </message>
    <message>
        <source>Copy &amp;picture</source>
        <translation>Görü&amp;ntüyü kopyala</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Görüntüyü kopyala</translation>
    </message>
    <message>
        <source>Slide, 1600 × 900</source>
        <translation>Slayt, 1600 × 900</translation>
    </message>
    <message>
        <source>Slide, 1280 × 720</source>
        <translation>Slayt, 1280 × 720</translation>
    </message>
    <message>
        <source>A4, landscape</source>
        <translation>A4, yatay</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>Özel boyut</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 piksel</translation>
    </message>
    <message>
        <source>Give the picture a file name.</source>
        <translation>Görüntü için bir dosya adı girin.</translation>
    </message>
    <message>
        <source>A file of this name exists and will be replaced.</source>
        <translation>Bu adda bir dosya var, üzerine yazılacak.</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG görüntüleri (*.png)</translation>
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
</context>
<context>
    <name>corridor::ExportMenu</name>
    <message>
        <source>Saved the picture: %1</source>
        <translation>Görüntü kaydedildi: %1</translation>
    </message>
    <message>
        <source>Copied the picture</source>
        <translation>Görüntü kopyalandı</translation>
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
        <source>&amp;Export picture…</source>
        <translation>Görüntüyü &amp;dışa aktar…</translation>
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
    <name>corridor::Preferences</name>
    <message>
        <source>The catalogue of this language is missing: %1. Install Corridor anew, and Qt&apos;s translations (qt6-translations-l10n).</source>
        <translation>Bu dilin çeviri kataloğu bulunamadı: %1. Corridor’u ve Qt çevirilerini (qt6-translations-l10n) yeniden kurun.</translation>
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
        <source>The picture could not be written to %1: %2. The file that was there before, if any, is as it was.</source>
        <translation>Görüntü %1 konumuna yazılamadı: %2. Önceden orada bir dosya varsa olduğu gibi duruyor.</translation>
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
        <source>The store %1 was not closed properly and cannot be put right where it is. Copy it, with the file that ends in -wal, to a folder of your own and open it there.</source>
        <translation>%1 veri deposu düzgün kapatılmamış ve bulunduğu yerde onarılamıyor. Depoyu, adı -wal ile biten dosyayla birlikte kendi klasörlerinizden birine kopyalayıp orada açın.</translation>
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
</TS>
