// A disk that is quickly full.
#pragma once

#include <QString>
#include <QTemporaryDir>

namespace starling::test {

/// A tmpfs seen by the calling thread alone, and by the threads and processes it starts from then on. It
/// needs the rights of root; whoever has them not gets isMounted() == false.
class SmallDisk {
public:
    explicit SmallDisk(int megabytes);
    ~SmallDisk();
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

    [[nodiscard]] bool isMounted() const { return m_mounted; }
    [[nodiscard]] QString path() const { return m_dir.path(); }

    /// Takes every byte that is left; takes milliseconds.
    [[nodiscard]] bool fill();
    /// Gives them back.
    bool clear();

private:
    [[nodiscard]] QString filling() const { return m_dir.filePath(QStringLiteral("filling")); }

    QTemporaryDir m_dir;
    bool m_mounted = false;
};

} // namespace starling::test
