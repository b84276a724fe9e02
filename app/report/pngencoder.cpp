#include "report/pngencoder.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageWriter>

namespace corridor {

Result<QByteArray> encodePng(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "png");
    if (!writer.write(image)) {
        return Error{Error::Code::Storage,
                     QCoreApplication::translate("corridor::Report", "The picture could not be encoded: %1.")
                         .arg(writer.errorString()),
                     {}};
    }
    return bytes;
}

} // namespace corridor
