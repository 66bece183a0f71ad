#include "rehearse/SegmentKeys.h"

#include <QCoreApplication>

namespace starling {

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("SegmentKeys", text);
}

std::optional<SpeakingAction> withControl(int key)
{
    using Kind = SpeakingAction::Kind;
    if (key == Qt::Key_Return || key == Qt::Key_Enter)
        return SpeakingAction{Kind::Stop};
    if (key == Qt::Key_Z)
        return SpeakingAction{Kind::UndoMark};
    return std::nullopt;
}

} // namespace

std::optional<SpeakingAction> speakingAction(int key, Qt::KeyboardModifiers modifiers)
{
    using Kind = SpeakingAction::Kind;
    // Shift is let through, for Caps Lock and a finger that rests on it.
    const auto held = modifiers & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    if (held == Qt::ControlModifier)
        return withControl(key);
    if (held != Qt::NoModifier)
        return std::nullopt;
    if (key >= Qt::Key_1 && key <= Qt::Key_9)
        return SpeakingAction{Kind::JumpToSegment, key - Qt::Key_1};
    switch (key) {
    case Qt::Key_Space:
    case Qt::Key_Right:
        return SpeakingAction{Kind::NextSegment};
    case Qt::Key_Z:
    case Qt::Key_Backspace:
        return SpeakingAction{Kind::UndoMark};
    case Qt::Key_P:
        return SpeakingAction{Kind::PauseOrResume};
    case Qt::Key_Escape:
    case Qt::Key_S:
        return SpeakingAction{Kind::Stop};
    case Qt::Key_F:
        return SpeakingAction{Kind::Focus};
    case Qt::Key_B:
        return SpeakingAction{Kind::Reveal};
    default:
        return std::nullopt;
    }
}

QList<KeyHelp> speakingKeys()
{
    return {
        {words(QT_TRANSLATE_NOOP("SegmentKeys", "Space or →")),
         words(QT_TRANSLATE_NOOP("SegmentKeys", "While recording: next segment"))},
        {words(QT_TRANSLATE_NOOP("SegmentKeys", "1–9")),
         words(QT_TRANSLATE_NOOP("SegmentKeys", "While recording: that segment"))},
        {words(QT_TRANSLATE_NOOP("SegmentKeys", "Z")),
         words(QT_TRANSLATE_NOOP("SegmentKeys", "While recording: take the last mark back"))},
        {words(QT_TRANSLATE_NOOP("SegmentKeys", "P")),
         words(QT_TRANSLATE_NOOP("SegmentKeys", "While recording: pause or resume"))},
        {words(QT_TRANSLATE_NOOP("SegmentKeys", "F")),
         words(QT_TRANSLATE_NOOP("SegmentKeys", "While recording: hide or show everything"))},
        {words(QT_TRANSLATE_NOOP("SegmentKeys", "B")),
         words(QT_TRANSLATE_NOOP("SegmentKeys", "Show the next hidden bullet"))},
        {words(QT_TRANSLATE_NOOP("SegmentKeys", "Esc, S or Ctrl+Return")),
         words(QT_TRANSLATE_NOOP("SegmentKeys", "While recording: stop and keep the take"))},
    };
}

} // namespace starling
