#pragma once

#include <QString>

namespace corridor {

/// What this process knows of the content of the store that it opened last for writing.
struct WholeFile {
    QString path;
    /// Tells the state of the file in which its content was found whole: its place on the disk, its size, and when the
    /// system saw it change last, which no program can set back. Empty when it has been changed since, or so shortly
    /// before that another change could bear the same time.
    QString stamp;
    bool isRead = true; ///< False: it was as an earlier start had found it, and was not read through again.
};

/// A store whose file has the stamp \a stamp, which an earlier start was given, opens without being read through.
void expectWhole(const QString &stamp);

/// The store that was opened last; without a path and a stamp when there is none.
[[nodiscard]] WholeFile openedWhole();

} // namespace corridor
