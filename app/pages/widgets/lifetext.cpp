#include "pages/widgets/lifetext.h"

#include "models/celltext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

/// The words of the life of a number.
class LifeText {
    Q_DECLARE_TR_FUNCTIONS(corridor::LifeText)
public:
    explicit LifeText(const Formatter &formatter) : m_formatter(formatter) {}

    [[nodiscard]] QList<LifeSection> of(const LifeFigure &life) const;
    [[nodiscard]] QList<LifeSection> of(const LifeDocument &document) const;
    [[nodiscard]] QStringList remarks(const LifeSpec &life) const;
    [[nodiscard]] QString value(const Figure &figure, const QString &unit) const;

private:
    [[nodiscard]] LifeSection figure(const LifeFigure &life) const;
    [[nodiscard]] LifeSection source(const Source &source, const Text &choice) const;
    [[nodiscard]] LifeSection document(const Document &document) const;
    [[nodiscard]] LifeSection file(const LifeVintage &vintage) const;
    [[nodiscard]] LifeSection rivals(const LifeFigure &life) const;
    [[nodiscard]] LifeSection vintages(const LifeFigure &life) const;
    [[nodiscard]] QString nameOf(const Batch &batch) const;
    [[nodiscard]] QString dateText(const QString &text) const;
    [[nodiscard]] QString timeOf(const Batch &batch) const;
    [[nodiscard]] QString area(const QString &code) const;
    [[nodiscard]] QString noteText(const QString &note) const;

    const Formatter &m_formatter;
};

QString LifeText::value(const Figure &figure, const QString &unit) const
{
    QString text = m_formatter.text(Text::number(figure.value, unit, Text::NumberStyle::Full, figure.bound));
    if (figure.status != FigureStatus::Official)
        text += u", "_s + statusText(m_formatter, figure.status);
    return text;
}

QString LifeText::area(const QString &code) const
{
    return code == "-"_L1 ? QString() : m_formatter.label(u"area"_s, code);
}

QString LifeText::noteText(const QString &note) const
{
    return note.isEmpty() ? QString() : m_formatter.label(u"note"_s, note);
}

QString LifeText::dateText(const QString &text) const
{
    const auto date = VagueDate::parse(text);
    return date ? m_formatter.date(*date) : text;
}

QString LifeText::timeOf(const Batch &batch) const
{
    return m_formatter.locale().toString(batch.time.toLocalTime(), QLocale::ShortFormat);
}

QString LifeText::nameOf(const Batch &batch) const
{
    // The title of the bundled data ends in a hash of its tables, which tells a person nothing.
    return batch.kind == Batch::Kind::Bundled ? tr("observations.csv, of the data that come with Corridor")
                                              : batch.title;
}

LifeSection LifeText::figure(const LifeFigure &life) const
{
    const Figure &figure = life.vintage.figure;
    LifeSection section{tr("Figure"), {}};
    section.facts = {
        {tr("Value"), value(figure, life.key.unit)},
        {tr("As printed"), figure.printed},
        {tr("Indicator"), m_formatter.label(u"indicator"_s, life.key.indicator)},
        {tr("Reporter", "country whose figures these are"), area(life.key.reporter)},
        {tr("Partner"), area(life.key.partner)},
        {tr("Commodity"), life.key.commodity == "TOTAL"_L1 ? QString() : commodityText(m_formatter, life.key)},
        {tr("Period"), m_formatter.period(figure.period)},
        {tr("Unit"), unitText(m_formatter, life.key.unit)},
        {tr("Status", "how firm a figure is"), statusText(m_formatter, figure.status)},
        {tr("Valuation"), life.key.valuation},
        {tr("Other dimensions"), life.key.detail},
        {tr("Note"), noteText(figure.note)}};
    return section;
}

LifeSection LifeText::source(const Source &source, const Text &choice) const
{
    return {tr("Source"),
            {{tr("Publisher"), source.publisher},
             {tr("Data set"), source.dataset},
             {tr("Link"), source.url, source.url},
             {tr("Licence"), source.licence},
             {tr("Choice"), m_formatter.text(choice)}}};
}

LifeSection LifeText::document(const Document &document) const
{
    return {tr("Document"),
            {{tr("Title"), document.title},
             {tr("Link"), document.url, document.url},
             {tr("Published"), dateText(document.published)},
             {tr("Retrieved"), dateText(document.retrieved)},
             {tr("Licence"), document.licence}}};
}

LifeSection LifeText::file(const LifeVintage &vintage) const
{
    if (!vintage.batch)
        return {};
    const qint64 line = vintage.figure.line;
    return {tr("How it came into the store"),
            {{vintage.batch->kind == Batch::Kind::Edit ? tr("Edit") : tr("File"), nameOf(*vintage.batch)},
             {tr("Line"), line > 0 ? m_formatter.digits(static_cast<double>(line), 0) : QString()},
             {tr("When"), timeOf(*vintage.batch)}}};
}

LifeSection LifeText::rivals(const LifeFigure &life) const
{
    LifeSection section{tr("Other sources for the same"), {}};
    for (const LifeRival &rival : life.rivals) {
        QStringList parts{value(rival.row.figure, rival.row.key.unit), m_formatter.text(rival.why)};
        parts.removeAll(QString());
        section.facts.append({m_formatter.text(rival.sourceName), parts.join(u" · "_s)});
    }
    return section;
}

LifeSection LifeText::vintages(const LifeFigure &life) const
{
    LifeSection section{tr("Other values it has had"), {}};
    for (const LifeVintage &each : life.vintages) {
        QStringList parts{value(each.figure, life.key.unit), each.figure.printed};
        if (each.document)
            parts.append(each.document->title);
        if (each.batch)
            parts.append(nameOf(*each.batch));
        if (each.replacedBy)
            parts.append(tr("replaced on %1").arg(timeOf(*each.replacedBy)));
        parts.removeAll(QString());
        section.facts.append({each.batch ? timeOf(*each.batch) : tr("unknown time"), parts.join(u" · "_s)});
    }
    return section;
}

/// Without what is not known.
QList<LifeSection> told(const QList<LifeSection> &all)
{
    QList<LifeSection> kept;
    for (LifeSection section : all) {
        section.facts.removeIf([](const LifeFact &fact) { return fact.text.isEmpty(); });
        if (!section.facts.isEmpty())
            kept.append(section);
    }
    return kept;
}

QList<LifeSection> LifeText::of(const LifeFigure &life) const
{
    LifeSection whole = figure(life);
    if (life.isRemoved) {
        const bool known = life.vintage.replacedBy.has_value();
        whole.facts.prepend({tr("Removed"), known ? timeOf(*life.vintage.replacedBy) : tr("it stands no more")});
    }
    return told({whole, source(life.source, life.choice),
                 life.vintage.document ? document(*life.vintage.document) : LifeSection(), file(life.vintage),
                 rivals(life), vintages(life)});
}

QList<LifeSection> LifeText::of(const LifeDocument &found) const
{
    return told({source(found.source, {}), found.document ? document(*found.document) : LifeSection()});
}

QStringList LifeText::remarks(const LifeSpec &life) const
{
    QStringList lines{m_formatter.text(life.question.remark)};
    for (const Text &step : life.question.steps)
        lines.append(tr("Computed: %1").arg(m_formatter.text(step)));
    if (life.figures.size() > 1)
        lines.append(tr("It rests on %n figure(s).", nullptr, static_cast<int>(life.question.inputs.size())));
    if (life.left > 0)
        lines.append(
            tr("The first %1 of them are listed.").arg(m_formatter.digits(static_cast<double>(kMostLives), 0)));
    if (life.figures.isEmpty() && life.documents.isEmpty())
        lines.append(tr("The store has no source for this."));
    lines.removeAll(QString());
    return lines;
}

} // namespace

QList<LifeSection> lifeSections(const LifeFigure &life, const Formatter &formatter)
{
    return LifeText(formatter).of(life);
}

QList<LifeSection> lifeSections(const LifeDocument &document, const Formatter &formatter)
{
    return LifeText(formatter).of(document);
}

QString lifeLine(const LifeFigure &life, const Formatter &formatter)
{
    return u"%1: %2"_s.arg(formatter.text(life.name), LifeText(formatter).value(life.vintage.figure, life.key.unit));
}

QString lifeLine(const LifeDocument &document)
{
    return u"%1: %2"_s.arg(document.source.publisher,
                           document.document ? document.document->title : document.source.dataset);
}

QStringList lifeRemarks(const LifeSpec &life, const Formatter &formatter) { return LifeText(formatter).remarks(life); }

QString lifeText(const LifeSpec &life, const Formatter &formatter)
{
    QStringList lines{formatter.text(life.question.title), formatter.text(life.question.value)};
    lines.append(lifeRemarks(life, formatter));
    lines.removeAll(QString());
    const auto add = [&lines](const QString &name, const QList<LifeSection> &sections) {
        lines.append({QString(), name});
        for (const LifeSection &section : sections) {
            lines.append(section.heading);
            for (const LifeFact &fact : section.facts)
                lines.append(u"  %1\t%2"_s.arg(fact.name, fact.text.simplified()));
        }
    };
    for (const LifeFigure &figure : life.figures)
        add(lifeLine(figure, formatter), lifeSections(figure, formatter));
    for (const LifeDocument &document : life.documents)
        add(lifeLine(document), lifeSections(document, formatter));
    return lines.join(u'\n') + u'\n';
}

} // namespace corridor
