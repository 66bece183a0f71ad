#include "exchange/ArchiveManifest.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace starling {

namespace {

const QString formatName = QStringLiteral("starling-library");

QByteArray text(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace

Error damagedArchive(const QString& detail)
{
    return {
        ErrorCode::Damaged,
        QCoreApplication::translate(
            "LibraryArchive",
            "The backup is damaged or incomplete. The library was not changed. Choose another "
            "backup."),
        detail};
}

Error foreignArchive(const QString& detail)
{
    return {
        ErrorCode::UnsupportedFormat,
        QCoreApplication::translate(
            "LibraryArchive",
            "This file is not a backup made by Starling. The library was not changed. Choose "
            "another file."),
        detail};
}

QByteArray toJson(const ArchiveHead& head)
{
    return text(
        {{QStringLiteral("format"), formatName},
         {QStringLiteral("version"), head.version},
         {QStringLiteral("schema"), head.schema}});
}

QByteArray toJson(const ArchiveManifest& manifest)
{
    QJsonArray files;
    for (const ArchivedFile& file : manifest.files) {
        files << QJsonObject{
            {QStringLiteral("path"), file.path},
            {QStringLiteral("bytes"), file.bytes},
            {QStringLiteral("sha256"), QString::fromLatin1(file.sha256)}};
    }
    return text({{QStringLiteral("takes"), manifest.takes}, {QStringLiteral("files"), files}});
}

Expected<ArchiveHead> parseArchiveHead(const QByteArray& json, int knownSchema)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.value(QLatin1String("format")).toString() != formatName)
        return fail(foreignArchive(QStringLiteral("no format")));
    const ArchiveHead head{
        object.value(QLatin1String("version")).toInt(), object.value(QLatin1String("schema")).toInt()};
    if (head.version > archiveVersion || head.schema > knownSchema) {
        return fail(
            ErrorCode::Newer,
            QCoreApplication::translate(
                "LibraryArchive", "The backup was made by a later version of Starling. The library was not "
                                  "changed. Update Starling, then restore it."),
            QStringLiteral("version %1, schema %2").arg(head.version).arg(head.schema));
    }
    if (head.version < 1 || head.schema < 1)
        return fail(damagedArchive(QStringLiteral("no version")));
    return head;
}

Expected<ArchiveManifest> parseArchiveManifest(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const QJsonValue takes = object.value(QLatin1String("takes"));
    const QJsonValue files = object.value(QLatin1String("files"));
    if (!takes.isDouble() || !files.isArray())
        return fail(damagedArchive(QStringLiteral("manifest")));
    ArchiveManifest manifest;
    manifest.takes = takes.toInt();
    const QJsonArray entries = files.toArray();
    for (const auto& each : entries) {
        const QJsonObject file = each.toObject();
        manifest.files.push_back(
            {file.value(QLatin1String("path")).toString(), file.value(QLatin1String("bytes")).toInteger(-1),
             file.value(QLatin1String("sha256")).toString().toLatin1()});
    }
    return manifest;
}

bool isArchivablePath(const QString& path)
{
    static const QRegularExpression take(
        QStringLiteral("\\Atakes/[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}\\.(wav|flac|peaks)\\z"));
    return path == archiveDatabaseName || take.match(path).hasMatch();
}

} // namespace starling
