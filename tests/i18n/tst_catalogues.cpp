#include "i18n/phrasebook.h"

#include <QFile>
#include <QRegularExpression>
#include <QResource>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace corridor;

namespace {

struct Message {
    QString context;
    QString source;
    QString comment;
    QStringList translations; ///< One, or one for each plural form.
    bool plural = false;
    bool finished = true;

    [[nodiscard]] QString key() const { return context + u" ▸ "_s + source + u" ▸ "_s + comment; }
};

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message{context, {}, {}, {}, xml.attributes().value(u"numerus"_s) == u"yes"_s, true};
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source"_s) {
            message.source = xml.readElementText();
        } else if (xml.name() == u"comment"_s) {
            message.comment = xml.readElementText();
        } else if (xml.name() == u"translation"_s) {
            message.finished = !xml.attributes().hasAttribute(u"type"_s);
            if (!message.plural) {
                message.translations << xml.readElementText();
                continue;
            }
            while (xml.readNextStartElement())
                message.translations << xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> catalogue(Language language)
{
    QFile file(u"" CORRIDOR_SOURCE_DIR "/translations/corridor_%1.ts"_s.arg(languageCode(language)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Message> messages;
    QString context;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name"_s)
            context = xml.readElementText();
        else if (xml.name() == u"message"_s)
            messages << readMessage(xml, context);
    }
    return messages;
}

/// `%1`, `%2` … and `%n` of \a text, without the forms that a language asks for.
QSet<QString> placeholders(const QString &text)
{
    static const QRegularExpression mark(u"%L?([1-9n])"_s);
    QSet<QString> found;
    for (auto match = mark.globalMatch(text); match.hasNext();)
        found << match.next().captured(1);
    return found;
}

} // namespace

/// Every sentence of the program stands in all four languages. English needs its plurals only.
class tst_Catalogues : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isComplete_data() { addLanguages(); }
    void isComplete();
    void keepsEveryPlaceholder_data() { addLanguages(); }
    void keepsEveryPlaceholder();
    void asksOnlyForKnownForms_data() { addLanguages(); }
    void asksOnlyForKnownForms();
    void isReadByThePhrasebook_data() { addLanguages(); }
    void isReadByThePhrasebook();
    void isReadInPlace_data() { addLanguages(); }
    void isReadInPlace();
    void holdsTheSameSentencesAsTheOthers();

private:
    static void addLanguages();
};

void tst_Catalogues::addLanguages()
{
    QTest::addColumn<Language>("language");

    for (const Language language : kLanguages)
        QTest::newRow(qPrintable(languageCode(language))) << language;
}

void tst_Catalogues::isComplete()
{
    QFETCH(Language, language);
    QVERIFY(QFile::exists(cataloguePath(language)));
    QStringList open;
    for (const Message &message : catalogue(language)) {
        const bool needed = language != Language::English || message.plural;
        if (needed && (!message.finished || message.translations.isEmpty() || message.translations.contains(QString())))
            open << message.key();
    }
    QVERIFY2(open.isEmpty(), qPrintable(open.join(u'\n')));
}

void tst_Catalogues::keepsEveryPlaceholder()
{
    QFETCH(Language, language);
    QStringList wrong;
    for (const Message &message : catalogue(language)) {
        // A second wording stands behind a double bar: for names without forms.
        for (const QString &translation : message.translations.join(u'‖').split(u'‖')) {
            QSet<QString> expected = placeholders(message.source);
            QSet<QString> found = placeholders(translation);
            if (message.plural) { // one form may say "one figure"
                expected.remove(u"n"_s);
                found.remove(u"n"_s);
            }
            if (!translation.isEmpty() && found != expected)
                wrong << message.key() + u" ▸ "_s + translation;
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void tst_Catalogues::asksOnlyForKnownForms()
{
    QFETCH(Language, language);
    static const QSet<QString> known{u"name"_s, u"gen"_s,   u"dat"_s, u"acc"_s, u"loc"_s, u"abl"_s,
                                     u"ins"_s,  u"short"_s, u"adj"_s, u"nom"_s, u"and"_s};
    static const QRegularExpression form(u"%[1-9]\\{([^}]*)\\}?"_s);
    QStringList wrong;
    for (const Message &message : catalogue(language)) {
        for (const QString &translation : message.translations) {
            for (auto match = form.globalMatch(translation); match.hasNext();) {
                const QRegularExpressionMatch found = match.next();
                if (found.captured(1).count(u'|') == 2)
                    continue; // the forms of a noun beside a number
                if (message.context != u"Phrase"_s || !found.captured().endsWith(u'}') ||
                    !known.contains(found.captured(1)))
                    wrong << message.key() + u" ▸ "_s + translation;
            }
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void tst_Catalogues::isReadByThePhrasebook()
{
    QFETCH(Language, language);
    for (const Message &message : catalogue(language)) {
        if (message.context != u"Phrase"_s || !message.finished || message.translations.contains(QString()))
            continue;
        const QByteArray source = message.source.toUtf8();
        const QList<int> counts = message.plural ? QList<int>{0, 1, 2, 5, 11, 21, 12000} : QList<int>{-1};
        for (const int count : counts)
            QVERIFY2(message.translations.contains(translated(language, "Phrase", source, count)), source.constData());
    }
}

/// A start would wait for a compressed one.
void tst_Catalogues::isReadInPlace()
{
    QFETCH(Language, language);
    const QResource catalogue(cataloguePath(language));
    QVERIFY(catalogue.isValid());
    QCOMPARE(catalogue.compressionAlgorithm(), QResource::NoCompression);
}

void tst_Catalogues::holdsTheSameSentencesAsTheOthers()
{
    const auto keys = [](Language language) {
        QSet<QString> found;
        for (const Message &message : catalogue(language))
            found << message.key();
        return found;
    };
    const QSet<QString> turkish = keys(Language::Turkish);
    QCOMPARE(keys(Language::Kazakh), turkish);
    QCOMPARE(keys(Language::Russian), turkish);
    QVERIFY(turkish.contains(keys(Language::English)));
}

QTEST_GUILESS_MAIN(tst_Catalogues)
#include "tst_catalogues.moc"
