#include "pages/searchdialog.h"

#include "ui_searchdialog.h"

#include "analysis/viewcode.h"
#include "models/searchmodel.h"
#include "pages/widgets/searchdelegate.h"

#include <QKeyEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

constexpr int kPageRows = 8;

QString kindName(SearchEntry::Kind kind)
{
    switch (kind) {
    case SearchEntry::Kind::Page:
        return SearchDialog::tr("Page");
    case SearchEntry::Kind::Indicator:
        return SearchDialog::tr("Indicator");
    case SearchEntry::Kind::Area:
        return SearchDialog::tr("Country");
    case SearchEntry::Kind::Event:
        return SearchDialog::tr("Event");
    case SearchEntry::Kind::Source:
        return SearchDialog::tr("Source");
    case SearchEntry::Kind::Target:
        return SearchDialog::tr("Target");
    case SearchEntry::Kind::Claim:
        return SearchDialog::tr("Claim");
    }
    Q_UNREACHABLE();
}

} // namespace

SearchDialog::SearchDialog(const Dashboard &dashboard, const Formatter &formatter, const ViewState &state,
                           QWidget *parent) :
    QDialog(parent),
    m_ui(std::make_unique<Ui::SearchDialog>()), m_model(new SearchModel(this)), m_formatter(formatter)
{
    m_ui->setupUi(this);
    QList<SearchItem> items;
    for (const SearchEntry &entry : dashboard.searchEntries(state)) {
        SearchItem item;
        item.title = formatter.text(entry.title);
        item.detail = formatter.text(entry.detail);
        item.keys = entry.keys;
        item.id = static_cast<int>(m_targets.size());
        item.kind = kindName(entry.kind);
        items.append(item);
        m_targets.append(entry.opens);
        if (entry.kind == SearchEntry::Kind::Page)
            m_pages.insert(entry.opens.page, item.title);
    }
    m_listed = m_targets.size();
    m_model->setItems(items);
    m_ui->resultView->setModel(m_model);
    m_ui->resultView->setItemDelegate(new SearchDelegate(m_ui->resultView));
    m_ui->searchEdit->installEventFilter(this);
    connect(m_ui->searchEdit, &QLineEdit::textChanged, this, &SearchDialog::search);
    connect(m_ui->resultView, &QListView::clicked, this, &SearchDialog::openCurrent);
    search({});
    m_ui->searchEdit->setFocus();
}

SearchDialog::~SearchDialog() = default;

/// The picture that has \a code at its foot, when that is one and the store knows it.
std::optional<SearchItem> SearchDialog::pictureOf(const QString &code)
{
    m_targets.resize(m_listed);
    const QString read = readViewCode(code);
    if (read.isEmpty() || !m_findCode)
        return std::nullopt;
    const auto found = m_findCode(read);
    if (!found)
        return std::nullopt;
    const CountryPair &pair = found.value().pair;
    SearchItem item;
    item.title = tr("Picture %1").arg(read);
    item.detail = u"%1 ↔ %2 · %3"_s.arg(m_formatter.label(u"area"_s, pair.one),
                                        m_formatter.label(u"area"_s, pair.other), m_pages.value(found.value().page));
    item.id = static_cast<int>(m_listed);
    item.kind = tr("Picture");
    m_targets.append(found.value());
    return item;
}

void SearchDialog::search(const QString &text)
{
    m_model->setQuery(text, pictureOf(text));
    const bool any = m_model->rowCount() > 0;
    m_ui->resultView->setVisible(any);
    m_ui->nothingLabel->setVisible(!any);
    if (any) {
        m_ui->resultView->setCurrentIndex(m_model->index(0));
        m_ui->resultView->scrollToTop();
    }
}

void SearchDialog::step(int rows)
{
    const int count = m_model->rowCount();
    if (count == 0)
        return;
    const int row = std::clamp(m_ui->resultView->currentIndex().row() + rows, 0, count - 1);
    m_ui->resultView->setCurrentIndex(m_model->index(row));
}

void SearchDialog::openCurrent()
{
    const int id = m_model->idAt(m_ui->resultView->currentIndex().row());
    if (id < 0)
        return;
    const ViewState opens = m_targets.at(id);
    accept();
    Q_EMIT visitRequested(opens);
}

bool SearchDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_ui->searchEdit || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_PageDown:
        step(kPageRows);
        return true;
    case Qt::Key_PageUp:
        step(-kPageRows);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        openCurrent();
        return true;
    default:
        return false;
    }
}

void SearchDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
}

} // namespace corridor
