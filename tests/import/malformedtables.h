#pragma once

#include <QByteArray>
#include <QList>

/// A small valid table of one format, and what its columns are called. Names are empty where there is no such column.
struct TableBase {
    QByteArray reader;
    QByteArray file; ///< Name of the file.
    char delimiter = ',';
    int head = 1; ///< Line of the column heads.
    int row = 0;  ///< Line of the row that is damaged; others follow or stand before it.
    QByteArray value;
    QByteArray period;
    QByteArray flow;
    QByteArray key;         ///< A column that must not be empty, and for which no other can stand.
    QByteArray needed;      ///< A column that the reader cannot do without …
    QByteArray neededFound; ///< … and what it is called when it is missing.
    QByteArray text;
    QByteArray bare = "noFigures"; ///< What is said when there are only heads, …
    int bareLine = 0;              ///< … and of which line.
};

/// Tables with one figure a line.
inline QList<TableBase> longTables()
{
    return {
        {"corridor-tidy", "tidy.csv", ',', 1, 3, "value", "period", "", "reporter", "unit", "unit",
         "indicator,reporter,partner,commodity,period,value,unit,basis,vintage\n"
         "goods_export,KAZ,TUR,TOTAL,2021,10.5,USD,reported,current\n"
         "goods_export,KAZ,TUR,TOTAL,2022,11.5,USD,reported,current\n"
         "goods_export,KAZ,TUR,TOTAL,2023,12.5,USD,reported,current\n"},
        {"comtrade", "TradeData.csv", ',', 1, 3, "primaryValue", "period", "flowCode", "cmdCode", "flowCode",
         "flowCode",
         "typeCode,freqCode,period,reporterCode,reporterISO,flowCode,partnerCode,partnerISO,partner2Code,"
         "classificationCode,cmdCode,customsCode,motCode,netWgt,primaryValue\n"
         "C,A,2021,398,KAZ,X,792,TUR,0,H6,0101,C00,0,5,10.5\n"
         "C,A,2022,398,KAZ,X,792,TUR,0,H6,0101,C00,0,5,11.5\n"
         "C,A,2023,398,KAZ,X,792,TUR,0,H6,0101,C00,0,5,12.5\n"},
        {"comtrade-legacy", "comtrade.csv", ',', 1, 3, "Trade Value (US$)", "Period", "Trade Flow", "Reporter Code", "",
         "",
         "Classification,Year,Period,Aggregate Level,Trade Flow,Reporter Code,Partner Code,Commodity Code,"
         "Netweight (kg),Trade Value (US$)\n"
         "H5,2021,2021,2,Export,398,792,10,5,10.5\n"
         "H5,2022,2022,2,Export,398,792,10,5,11.5\n"
         "H5,2023,2023,2,Export,398,792,10,5,12.5\n"},
        {"baci", "BACI_HS17_Y2023_V202501.csv", ',', 1, 3, "v", "t", "", "i", "v", "v",
         "t,i,j,k,v,q\n2021,398,792,10121,10.5,5\n2022,398,792,10121,11.5,5\n2023,398,792,10121,12.5,5\n"},
        {"gravity", "panel.csv", ',', 1, 3, "trade", "year", "", "exporter", "", "",
         "exporter,importer,pair_id,year,trade,dist,cntg\n"
         "KAZ,TUR,1,2021,10.5,10,0\nKAZ,TUR,1,2022,11.5,10,0\nKAZ,TUR,1,2023,12.5,10,0\n"},
        {"wits", "DataJobID-1_1_x.csv", ',', 1, 3, "TradeValue in 1000 USD", "Year", "TradeFlowName", "ReporterISO3",
         "TradeFlowName", "TradeFlowName",
         "\"Nomenclature\",\"ReporterISO3\",\"ProductCode\",\"PartnerISO3\",\"Year\",\"TradeFlowName\","
         "\"TradeValue in 1000 USD\"\n"
         "\"H5\",\"KAZ\",\"740311\",\"TUR\",2021,\"Export\",10.5\n"
         "\"H5\",\"KAZ\",\"740311\",\"TUR\",2022,\"Export\",11.5\n"
         "\"H5\",\"KAZ\",\"740311\",\"TUR\",2023,\"Export\",12.5\n"},
        {"wto", "WtoData.csv", ',', 1, 3, "Value", "Year", "", "", "Value", "Value",
         "\"Indicator Category\",\"Indicator Code\",\"Indicator\",\"Reporting Economy Code\","
         "\"Reporting Economy ISO3A Code\",\"Reporting Economy\",\"Partner Economy Code\","
         "\"Partner Economy ISO3A Code\",\"Partner Economy\",\"Product/Sector Classification Code\","
         "\"Product/Sector Code\",\"Period Code\",\"Frequency Code\",\"Unit Code\",\"Unit\",\"Year\","
         "\"Value Flag Code\",\"Value\"\n"
         "\"T\",\"ITS_MTV_AX\",\"Exports\",\"398\",\"KAZ\",\"Kazakhstan\",\"000\",\"\",\"World\",\"SITC3\",\"TO\","
         "\"A\","
         "\"A\",\"USM\",\"Million US dollar\",\"2021\",\"\",\"10.5\"\n"
         "\"T\",\"ITS_MTV_AX\",\"Exports\",\"398\",\"KAZ\",\"Kazakhstan\",\"000\",\"\",\"World\",\"SITC3\",\"TO\","
         "\"A\","
         "\"A\",\"USM\",\"Million US dollar\",\"2022\",\"\",\"11.5\"\n"
         "\"T\",\"ITS_MTV_AX\",\"Exports\",\"398\",\"KAZ\",\"Kazakhstan\",\"000\",\"\",\"World\",\"SITC3\",\"TO\","
         "\"A\","
         "\"A\",\"USM\",\"Million US dollar\",\"2023\",\"\",\"12.5\"\n"},
        {"bns", "bns.csv", '\t', 1, 3, "VAL", "PERIOD", "", "NAM", "", "",
         "NAM\tDAT\tPERIOD\tКАТО(по каталогу)\tLКАТО(по каталогу)\tVAL\n"
         "Экспорт(тонна)\t\t2021\tРЕСПУБЛИКА КАЗАХСТАН\t0\t10.5\n"
         "Экспорт(тонна)\t\t2022\tРЕСПУБЛИКА КАЗАХСТАН\t0\t11.5\n"
         "Экспорт(тонна)\t\t2023\tРЕСПУБЛИКА КАЗАХСТАН\t0\t12.5\n"},
        {"uis", "NATMON.csv", ',', 1, 3, "Value", "TIME", "", "LOCATION", "", "",
         "\"NATMON_IND\",\"Indicator\",\"LOCATION\",\"TIME\",\"Value\",\"Flag Codes\",\"Flags\"\n"
         "\"X_1\",\"Made up\",\"KAZ\",\"2021\",10.5,\"\",\"\"\n"
         "\"X_1\",\"Made up\",\"KAZ\",\"2022\",11.5,\"\",\"\"\n"
         "\"X_1\",\"Made up\",\"KAZ\",\"2023\",12.5,\"\",\"\"\n"},
        {"imfp", "imfp.csv", ',', 1, 3, "obs_value", "time_period", "", "ref_area", "", "",
         "freq,ref_area,indicator,unit_mult,time_format,time_period,obs_value\n"
         "A,KZ,GE_GII,0,P1Y,2021,10.5\nA,KZ,GE_GII,0,P1Y,2022,11.5\nA,KZ,GE_GII,0,P1Y,2023,12.5\n"},
        {"sdmx-csv", "v1.csv", ',', 1, 3, "OBS_VALUE", "TIME_PERIOD", "", "geo", "", "",
         "DATAFLOW,LAST UPDATE,freq,partner,unit,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG\n"
         "ESTAT:XTRADE(1.0),14/02/26 11:00:00,A,TR,MIO_EUR,KZ,2021,10.5,p\n"
         "ESTAT:XTRADE(1.0),14/02/26 11:00:00,A,TR,MIO_EUR,KZ,2022,11.5,p\n"
         "ESTAT:XTRADE(1.0),14/02/26 11:00:00,A,TR,MIO_EUR,KZ,2023,12.5,p\n",
         "noFigures", 1},
        {"sdmx-csv", "v2.csv", ';', 1, 3, "OBS_VALUE", "TIME_PERIOD", "", "REF_AREA", "REF_AREA", "REF_AREA",
         "STRUCTURE;STRUCTURE_ID;ACTION;FREQ;REF_AREA;MEASURE;UNIT_MEASURE;TIME_PERIOD;OBS_VALUE;OBS_STATUS\n"
         "dataflow;XX:MADE(1.0);I;A;KAZ;EXP;USD;2021;10.5;A\n"
         "dataflow;XX:MADE(1.0);I;A;KAZ;EXP;USD;2022;11.5;A\n"
         "dataflow;XX:MADE(1.0);I;A;KAZ;EXP;USD;2023;12.5;A\n",
         "noFigures", 1},
        {"corridor-sdmx", "corridor.sdmx.csv", ',', 1, 3, "OBS_VALUE", "TIME_PERIOD", "", "REF_AREA", "UNIT_MEASURE",
         "UNIT_MEASURE",
         "STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REF_AREA,COUNTERPART_AREA,INDICATOR,COMMODITY,UNIT_MEASURE,TIME_PERIOD,"
         "OBS_VALUE,OBS_STATUS\n"
         "datastructure,CORRIDOR:FIGURES(1.0),I,A,KAZ,TUR,goods_export,TOTAL,USD,2021,10.5,A\n"
         "datastructure,CORRIDOR:FIGURES(1.0),I,A,KAZ,TUR,goods_export,TOTAL,USD,2022,11.5,A\n"
         "datastructure,CORRIDOR:FIGURES(1.0),I,A,KAZ,TUR,goods_export,TOTAL,USD,2023,12.5,A\n",
         "noFigures", 1},
        {"oecd-live", "DP_LIVE.csv", ',', 1, 3, "Value", "TIME", "", "LOCATION", "", "",
         "\"LOCATION\",\"INDICATOR\",\"SUBJECT\",\"MEASURE\",\"FREQUENCY\",\"TIME\",\"Value\",\"Flag Codes\"\n"
         "\"TUR\",\"XRATE\",\"TOT\",\"PC\",\"A\",\"2021\",10.5,\"E\"\n"
         "\"TUR\",\"XRATE\",\"TOT\",\"PC\",\"A\",\"2022\",11.5,\"E\"\n"
         "\"TUR\",\"XRATE\",\"TOT\",\"PC\",\"A\",\"2023\",12.5,\"E\"\n"},
        {"table", "mine.csv", '|', 1, 3, "value", "year", "", "country", "", "",
         "country|partner|year|value\n"
         "Kazakhstan|Turkey|2012|12.5\n"
         "Kazakhstan|Turkey|2013|13.5\n"
         "Kazakhstan|Turkey|2014|14.5\n"
         "Kazakhstan|Turkey|2015|15.5\n"
         "Kazakhstan|Turkey|2016|16.5\n"
         "Kazakhstan|Turkey|2017|17.5\n"
         "Kazakhstan|Turkey|2018|18.5\n"
         "Kazakhstan|Turkey|2019|19.5\n"
         "Kazakhstan|Turkey|2020|20.5\n"
         "Kazakhstan|Turkey|2021|21.5\n"
         "Kazakhstan|Turkey|2022|22.5\n"
         "Kazakhstan|Turkey|2023|23.5\n",
         "unrecognised"},
    };
}

/// Tables with a column for each period.
inline QList<TableBase> wideTables()
{
    return {
        {"wdi", "API_X.csv", ',', 5, 7, "2022", "", "", "Country Code", "", "",
         "\"Data Source\",\"World Development Indicators\",\n\n\"Last Updated Date\",\"2026-02-11\",\n\n"
         "\"Country Name\",\"Country Code\",\"Indicator Name\",\"Indicator Code\",\"2021\",\"2022\",\"2023\",\n"
         "\"Kazakhstan\",\"KAZ\",\"GDP (current US$)\",\"NY.GDP.MKTP.CD\",\"10.5\",\"11.5\",\"12.5\",\n"
         "\"Turkiye\",\"TUR\",\"GDP (current US$)\",\"NY.GDP.MKTP.CD\",\"10.5\",\"11.5\",\"12.5\",\n"
         "\"World\",\"WLD\",\"GDP (current US$)\",\"NY.GDP.MKTP.CD\",\"10.5\",\"11.5\",\"12.5\",\n"},
        {"databank", "databank.csv", ',', 1, 3, "2022 [YR2022]", "", "", "Country Code", "", "",
         "Country Name,Country Code,Series Name,Series Code,2021 [YR2021],2022 [YR2022]\n"
         "Kazakhstan,KAZ,GDP (current US$),NY.GDP.MKTP.CD,10.5,11.5\n"
         "Turkiye,TUR,GDP (current US$),NY.GDP.MKTP.CD,10.5,11.5\n"
         "World,WLD,GDP (current US$),NY.GDP.MKTP.CD,10.5,11.5\n"},
        {"weo", "WEO.csv", ',', 1, 3, "2022", "", "", "ISO", "", "",
         "WEO Country Code,ISO,WEO Subject Code,Country,Subject Descriptor,Units,Scale,2021,2022\n"
         "916,KAZ,NGDPD,Kazakhstan,Made up,U.S. dollars,Billions,10.5,11.5\n"
         "186,TUR,NGDPD,Turkey,Made up,U.S. dollars,Billions,10.5,11.5\n"
         "111,USA,NGDPD,United States,Made up,U.S. dollars,Billions,10.5,11.5\n"},
        {"eurostat-tsv", "made.tsv", '\t', 1, 3, "2022 ", "", "", "", "", "",
         "freq,unit,geo\\TIME_PERIOD\t2021 \t2022 \nA,THS_PER,KZ\t10.5 \t11.5 \nA,THS_PER,TR\t10.5 \t11.5 \n"
         "A,THS_PER,DE\t10.5 \t11.5 \n",
         "noFigures", 1},
        {"singstat", "singstat.csv", ',', 3, 5, "2025 Jan ", "", "", "", "", "",
         "\"Table Title: Merchandise Trade By Region And Selected Market (Exports), Monthly\",,,\n,,,Million Dollars\n"
         "Data Series,2025 Mar ,2025 Feb ,2025 Jan \nTotal All Markets,10.5,11.5,12.5\n  Asia,10.5,11.5,12.5\n"
         "    Turkiye,10.5,11.5,12.5\n"},
        {"imf-datamapper", "imf-dm.csv", ',', 1, 4, "2023", "", "", "", "", "",
         "\"Inflation (Percent)\",2021,2022,2023\n\"©IMF, 2025\",,,\nKazakhstan,10.5,11.5,12.5\n"
         "Turkey,10.5,11.5,12.5\nGeorgia,10.5,11.5,12.5\n"},
    };
}
