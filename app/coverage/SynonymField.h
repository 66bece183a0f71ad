// The user's own words for the same thing, a line for each group.
#pragma once

#include <QPlainTextEdit>
#include <QTimer>

#include <vector>

namespace starling {

/// "k8s, Kubernetes". Emits edited() half a second after the last key, and at flush(). Window's thread.
class SynonymField : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit SynonymField(QWidget* parent = nullptr);

    /// Words that are being typed and not saved yet stay.
    void setGroups(const std::vector<QStringList>& groups);
    /// Groups of two words and more; doubles and spaces at the edges are left out.
    [[nodiscard]] std::vector<QStringList> groups() const;
    /// A new line that begins with this word, ready for the other one.
    void begin(const QString& word);
    void flush();

Q_SIGNALS:
    void edited(const std::vector<QStringList>& groups);

private:
    std::vector<QStringList> m_groups; ///< as last shown or emitted
    QTimer m_saveSoon;
    bool m_filling = false;
};

} // namespace starling
