#include "pages/widgets/pairchips.h"

#include <QAction>
#include <QIcon>
#include <QKeyEvent>
#include <QPainter>
#include <QPixmap>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

constexpr int kDot = 10;

QIcon dot(const QColor &color, qreal ratio)
{
    QPixmap pixmap(QSize(kDot, kDot) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(QRectF(0, 0, kDot, kDot));
    return QIcon(pixmap);
}

} // namespace

PairChips::PairChips(QWidget *parent) : FlowBox(parent) {}

QList<CountryPair> PairChips::others() const
{
    QList<CountryPair> pairs;
    for (const CompareEntry &entry : m_pairs.mid(1))
        pairs.append(entry.pair);
    return pairs;
}

void PairChips::setPairs(const QList<CompareEntry> &pairs, const ChartStyle &style)
{
    m_pairs = pairs;
    while (m_chips.size() > pairs.size())
        delete m_chips.takeLast();
    while (m_chips.size() < pairs.size())
        addChip();
    for (qsizetype at = 0; at < pairs.size(); ++at)
        showChip(at, style);
    updateGeometry();
}

void PairChips::addChip()
{
    auto *chip = new QToolButton(this);
    chip->setProperty("role", u"chip"_s);
    chip->setFocusPolicy(Qt::StrongFocus);
    chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    chip->setIconSize({kDot, kDot});
    chip->setContextMenuPolicy(Qt::ActionsContextMenu);
    chip->installEventFilter(this);
    for (int action = 0; action < 3; ++action)
        chip->addAction(new QAction(chip));
    connect(
        chip, &QToolButton::clicked, this, [this, chip] { remove(m_chips.indexOf(chip)); }, Qt::QueuedConnection);
    connect(chip->actions().at(0), &QAction::triggered, this, [this, chip] { move(m_chips.indexOf(chip), -1); });
    connect(chip->actions().at(1), &QAction::triggered, this, [this, chip] { move(m_chips.indexOf(chip), 1); });
    connect(
        chip->actions().at(2), &QAction::triggered, this, [this, chip] { remove(m_chips.indexOf(chip)); },
        Qt::QueuedConnection);
    chip->show();
    m_chips.append(chip);
}

void PairChips::showChip(qsizetype at, const ChartStyle &style)
{
    const CompareEntry &entry = m_pairs.at(at);
    QToolButton *chip = m_chips.at(at);
    const QString name = style.formatter.text(entry.name);
    const QString missing = style.formatter.text(entry.missing);
    chip->setIcon(dot(style.theme.color(entry.color, style.pair), devicePixelRatioF()));
    chip->setText(canRemove(at) ? name + u"  ×"_s : name);
    chip->setAccessibleName(canRemove(at) ? tr("Compare without %1").arg(name) : name);
    QStringList tips{name};
    if (!missing.isEmpty())
        tips << missing;
    if (canRemove(at))
        tips << tr("Click or Del: take away. Ctrl with an arrow key: move.");
    chip->setToolTip(tips.join(u'\n').toHtmlEscaped().replace(u'\n', u"<br>"_s));
    chip->actions().at(0)->setText(tr("Move left"));
    chip->actions().at(0)->setEnabled(canMove(at, -1));
    chip->actions().at(1)->setText(tr("Move right"));
    chip->actions().at(1)->setEnabled(canMove(at, 1));
    chip->actions().at(2)->setText(tr("Take away"));
    chip->actions().at(2)->setEnabled(canRemove(at));
}

bool PairChips::canMove(qsizetype at, int step) const { return at > 0 && at + step > 0 && at + step < m_pairs.size(); }

void PairChips::remove(qsizetype at)
{
    if (!canRemove(at))
        return;
    QList<CountryPair> pairs = others();
    pairs.removeAt(at - 1);
    Q_EMIT chosen(pairs);
}

void PairChips::move(qsizetype at, int step)
{
    if (!canMove(at, step))
        return;
    QList<CountryPair> pairs = others();
    pairs.swapItemsAt(at - 1, at - 1 + step);
    m_chips.at(at + step)->setFocus();
    Q_EMIT chosen(pairs);
}

bool PairChips::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return FlowBox::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const qsizetype at = m_chips.indexOf(static_cast<QToolButton *>(watched));
    const bool moves = key->modifiers() == Qt::ControlModifier;
    if (key->key() == Qt::Key_Delete)
        remove(at);
    else if (moves && key->key() == Qt::Key_Left)
        move(at, -1);
    else if (moves && key->key() == Qt::Key_Right)
        move(at, 1);
    else
        return FlowBox::eventFilter(watched, event);
    return true;
}

} // namespace corridor
