#include "cli/TextFile.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

namespace starling::cli {

tl::expected<QString, Failure> readTextFile(const QString& path)
{
    constexpr qint64 plenty = 1024 * 1024;
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return refuse(Status::Failed, Cli::tr("%1 cannot be read; nothing was changed.").arg(name));
    const QByteArray content = file.read(plenty + 1);
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(content);
    if (content.size() > plenty || decoder.hasError() || text.contains(QChar::Null)) {
        return refuse(
            Status::Failed,
            Cli::tr("%1 is not a text in UTF-8 of at most a megabyte; nothing was changed.").arg(name));
    }
    return text;
}

} // namespace starling::cli
