#include "audio/SoundFiles.h"
#include "cli/CliRunner.h"
#include "library/Library.h"

#include <QtTest>

#include <sndfile.h>

#include <unistd.h>

using namespace starling;
using namespace starling::test;

namespace {

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

bool write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The field at byte 60 of a database's header: PRAGMA user_version, big-endian.
bool setUserVersion(const QString& database, char version)
{
    QFile file(database);
    return file.open(QIODevice::ReadWrite) && file.seek(60) && file.write(QByteArray(3, '\0') + version) == 4;
}

} // namespace

/// Bad input gets one clear sentence and changes nothing.
class TestCliBadInput : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void badFilesAreRefused_data();
    void badFilesAreRefused();
    void aHighResolutionFileWorks();
    void aFileWithoutPermissionIsRefused();
    void aLibraryThatIsAFileIsRefused();
    void aNewerLibraryIsLeftAlone();
    void aDamagedDatabaseIsLeftAlone();
    void aLockedLibraryIsLeftAlone();
    void aDamagedBackupIsRefused();
};

void TestCliBadInput::badFilesAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("text named .wav") << text("diary.wav");
    QTest::newRow("truncated FLAC") << text("cut.flac");
    QTest::newRow("zero bytes") << text("empty.wav");
    QTest::newRow("a folder") << text("folder.wav");
    QTest::newRow("random bytes") << text("noise.mp3");
    QTest::newRow("WAV without sound") << text("silent.wav");
    QTest::newRow("missing") << text("missing.wav");
}

void TestCliBadInput::badFilesAreRefused()
{
    QFETCH(QString, name);
    CliRunner cli;
    QVERIFY(write(cli.path(text("diary.wav")), QByteArray("Dear diary, today I spoke. ").repeated(500)));
    QVERIFY(writeFlac(cli.path(text("whole.flac")), noise(480'000, 7)));
    const QByteArray whole = read(cli.path(text("whole.flac")));
    QVERIFY(write(cli.path(text("cut.flac")), whole.left(whole.size() / 3)));
    QVERIFY(write(cli.path(text("empty.wav")), {}));
    QVERIFY(QDir(cli.folder()).mkdir(text("folder.wav")));
    const std::vector<Sample> bytes = noise(20'000, 9);
    QVERIFY(
        write(cli.path(text("noise.mp3")), QByteArray(reinterpret_cast<const char*>(bytes.data()), 40'000)));
    QVERIFY(writeWav(cli.path(text("silent.wav")), {}));
    QVERIFY(!cli.importTone(1).isEmpty());

    const QByteArray before = hashOfFolder(cli.library());
    const CliResult result = cli.json({text("import"), cli.path(name)});
    QVERIFY2(result.status == 1, result.whole());
    QVERIFY(result.isOneDocument() && result.array().isEmpty());
    QVERIFY2(result.err.count('\n') == 1, result.whole());
    QVERIFY2(result.sentence().contains(name), result.err);
    QCOMPARE(hashOfFolder(cli.library()), before);
}

void TestCliBadInput::aHighResolutionFileWorks()
{
    CliRunner cli;
    const QString file = cli.path(text("studio.wav"));
    const std::vector<Sample> mono = sine(440, 2, 96'000);
    std::vector<Sample> stereo;
    for (const Sample each : mono) {
        stereo.push_back(each);
        stereo.push_back(each);
    }
    QVERIFY(writeSound(file, stereo, SF_FORMAT_WAV | SF_FORMAT_PCM_24, 96'000, 2));
    const CliResult result = cli.json({text("import"), file});
    QVERIFY2(result.status == 0, result.whole());
    const QJsonObject take = result.array().at(0).toObject();
    QCOMPARE(take.value(text("sample_rate")).toInt(), 48'000);
    QVERIFY(std::abs(double(take.value(text("duration_ms")).toInteger()) - 2000) <= 1);
    QVERIFY(std::abs(take.value(text("peak_dbfs")).toDouble() + 6.02) < 0.2);
}

void TestCliBadInput::aFileWithoutPermissionIsRefused()
{
    CliRunner cli;
    const QString file = cli.tone(text("private.wav"), 1);
    QVERIFY(QFile::setPermissions(file, {}));
    const CliResult result = cli.json({text("import"), file});
    QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
    if (geteuid() == 0) {
        QCOMPARE(result.status, 0); // nothing is closed to root
        return;
    }
    QVERIFY2(result.status == 1, result.whole());
    QVERIFY(result.sentence().contains(text("private.wav")));
}

void TestCliBadInput::aLibraryThatIsAFileIsRefused()
{
    CliRunner cli;
    QVERIFY(write(cli.library(), "not a folder"));
    for (const char* command : {"takes", "check", "doctor"}) {
        const CliResult result = cli.json({text(command)});
        QVERIFY2(result.status == 1, result.whole());
        QCOMPARE(result.err.count('\n'), 1);
        QVERIFY(result.isOneDocument());
    }
    QCOMPARE(read(cli.library()), QByteArray("not a folder"));
}

void TestCliBadInput::aNewerLibraryIsLeftAlone()
{
    CliRunner cli;
    QVERIFY(!cli.importTone(1).isEmpty());
    QVERIFY(setUserVersion(cli.library() + text("/library.sqlite"), 99));
    const QByteArray before = hashOfFolder(cli.library());
    for (const char* command : {"takes", "check", "doctor", "progress"}) {
        const CliResult result = cli.json({text(command)});
        QVERIFY2(result.status == 3, result.whole());
        QCOMPARE(result.err.count('\n'), 1);
        QVERIFY(result.isOneDocument());
        QCOMPARE(hashOfFolder(cli.library()), before);
    }
}

void TestCliBadInput::aDamagedDatabaseIsLeftAlone()
{
    CliRunner cli;
    QVERIFY(!cli.importTone(1).isEmpty());
    const QString database = cli.library() + text("/library.sqlite");
    QByteArray bytes = read(database);
    for (qsizetype i = 100; i < bytes.size(); i += 7)
        bytes[i] = char(i * 31);
    QVERIFY(write(database, bytes));
    const QByteArray before = hashOfFolder(cli.library());
    for (const char* command : {"takes", "check", "doctor"}) {
        const CliResult result = cli.json({text(command)});
        QVERIFY2(result.status == 3, result.whole());
        QCOMPARE(result.err.count('\n'), 1);
        QCOMPARE(hashOfFolder(cli.library()), before);
    }
    QCOMPARE(cli.json({text("check")}).object().value(text("ok")).toBool(true), false);
}

void TestCliBadInput::aLockedLibraryIsLeftAlone()
{
    CliRunner cli;
    QVERIFY(!cli.importTone(1).isEmpty());
    const auto held = Library::open(cli.library());
    QVERIFY(held);
    const QByteArray before = hashOfFolder(cli.library());
    for (const QStringList& line :
         {QStringList{text("takes")}, QStringList{text("import"), cli.path(text("tone.wav"))},
          QStringList{text("record"), text("--seconds"), text("1")}, QStringList{text("doctor")}}) {
        const CliResult result = cli.json(line);
        QVERIFY2(result.status == 3, result.whole());
        QCOMPARE(result.err.count('\n'), 1);
        QCOMPARE(hashOfFolder(cli.library()), before);
    }
}

void TestCliBadInput::aDamagedBackupIsRefused()
{
    CliRunner cli;
    QVERIFY(!cli.importTone(2).isEmpty());
    const QString file = cli.path(text("all.starling"));
    QCOMPARE(cli.run({text("backup"), file}).status, 0);
    const QByteArray whole = read(file);
    const QByteArray before = hashOfFolder(cli.library());
    QByteArray flipped = whole;
    flipped[whole.size() / 2] = char(~whole.at(whole.size() / 2));
    for (const QByteArray& bad :
         {whole.left(whole.size() / 2), flipped, QByteArray("not an archive"), QByteArray()}) {
        QVERIFY(write(file, bad));
        const CliResult result = cli.json({text("restore"), file});
        QVERIFY2(result.status == 1, result.whole());
        QCOMPARE(result.err.count('\n'), 1);
        QCOMPARE(hashOfFolder(cli.library()), before);
    }
}

QTEST_GUILESS_MAIN(TestCliBadInput)
#include "TestCliBadInput.moc"
