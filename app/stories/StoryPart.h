// One part of the story's form.
#pragma once

#include "catalog/Catalog.h"
#include "library/Library.h"
#include "settings/Settings.h"
#include "stories/StoryEditing.h"
#include "story/StoryKit.h"
#include "widgets/Theme.h"

#include <QWidget>

namespace starling {

/// What the parts are given. All outlive them.
struct PartServices {
    StoryEditing& editing;
    Library& library;
    const Catalog& catalog;
    const StoryKit& kit;
    Settings& settings;
    const Theme& theme;
};

/// Shows its fields of the open story and edits them through StoryEditing. Only called while a story is open.
class StoryPart : public QWidget {
    Q_OBJECT

public:
    explicit StoryPart(const PartServices& services, QWidget* parent = nullptr)
        : QWidget(parent)
        , m_services(services)
    {
    }

    /// A short English word for settings, tests and screen readers' order.
    [[nodiscard]] virtual QString name() const = 0;
    [[nodiscard]] virtual QString title() const = 0;
    /// How far it is, for the heading: "5 of 7". May be empty.
    [[nodiscard]] virtual QString summary(const Story& story) const;
    /// Called for another story and after every edit; leaves fields alone that show the right text.
    virtual void showStory(const Story& story) = 0;
    /// Where the keyboard goes when the part is jumped to; nullptr: nowhere.
    [[nodiscard]] virtual QWidget* firstField() const { return nullptr; }

Q_SIGNALS:
    /// A text was longer than a field may be; it was not taken.
    void refused(qsizetype length);

protected:
    [[nodiscard]] const PartServices& services() const { return m_services; }
    [[nodiscard]] StoryEditing& editing() const { return m_services.editing; }
    [[nodiscard]] const StoryKit& kit() const { return m_services.kit; }
    [[nodiscard]] const Theme& theme() const { return m_services.theme; }
    /// The template's cue for a field, for the open story; empty: none.
    [[nodiscard]] QString cue(const Story& story, const QString& field) const;

private:
    PartServices m_services;
};

} // namespace starling
