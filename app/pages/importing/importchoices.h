#pragma once

#include "i18n/formatter.h"
#include "pages/importing/importfile.h"

#include <QElapsedTimer>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
class QProgressBar;
QT_END_NAMESPACE

namespace corridor {

class Store;

// Each fills a list with what can be chosen for a file; the data of an item is what goes into the request, and the
// first item, with empty data, leaves the choice to the file.
void fillFormats(QComboBox &combo, const ImportFile &file);
void fillEncodings(QComboBox &combo, const ImportFile &file);
void fillSeparators(QComboBox &combo, const ImportFile &file);
void fillNumbers(QComboBox &combo, const ImportFile &file, const Formatter &formatter);
void fillMembers(QComboBox &combo, const ImportFile &file);
void fillReporters(QComboBox &combo, const ImportFile &file, const Store &store, const Formatter &formatter);

/// The style chosen in a list of fillNumbers(); nothing: the file decides.
[[nodiscard]] std::optional<ingest::NumberStyle> chosenNumbers(const QComboBox &combo);

/// `ready`, `12 rejected`, `not read: …` for the list of files.
[[nodiscard]] QString stateWords(const ImportFile &file);

/// Shows how far writing is, with rate and time left, and lets the window breathe so that Cancel can be pressed.
class WritingProgress {
public:
    /// \a stop is set by the dialog; advance() then says no.
    WritingProgress(QProgressBar &bar, QLabel &label, const Formatter &formatter, const QString &name,
                    const bool &stop);
    [[nodiscard]] bool advance(const ImportProgress &progress);

private:
    QProgressBar &m_bar;
    QLabel &m_label;
    const Formatter &m_formatter;
    const QString m_name;
    const bool &m_stop;
    QElapsedTimer m_time;
    qint64 m_shown = 0; ///< Milliseconds at which the bar was last drawn.
};

} // namespace corridor
