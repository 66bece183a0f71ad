// The keys that edit flags and segments; letters and digits alone belong to the kinds of flag.
#pragma once

#include <QKeySequence>

namespace starling::markingKeys {

inline constexpr QKeyCombination earlier = Qt::ALT | Qt::Key_Left;
inline constexpr QKeyCombination later = Qt::ALT | Qt::Key_Right;
inline constexpr QKeyCombination littleEarlier = Qt::ALT | Qt::SHIFT | Qt::Key_Left;
inline constexpr QKeyCombination littleLater = Qt::ALT | Qt::SHIFT | Qt::Key_Right;
inline constexpr QKeyCombination startEarlier = Qt::CTRL | Qt::SHIFT | Qt::Key_Up;
inline constexpr QKeyCombination startLater = Qt::CTRL | Qt::SHIFT | Qt::Key_Down;
inline constexpr QKeyCombination endEarlier = Qt::CTRL | Qt::SHIFT | Qt::Key_Left;
inline constexpr QKeyCombination endLater = Qt::CTRL | Qt::SHIFT | Qt::Key_Right;
inline constexpr QKeyCombination kind = Qt::ALT | Qt::Key_K;
inline constexpr QKeyCombination note{Qt::Key_F2};
inline constexpr QKeyCombination remove{Qt::Key_Delete};
inline constexpr QKeyCombination all = Qt::CTRL | Qt::Key_A;
inline constexpr QKeyCombination sameKind = Qt::CTRL | Qt::SHIFT | Qt::Key_A;
inline constexpr QKeyCombination none{Qt::Key_Escape};
inline constexpr QKeyCombination cut = Qt::CTRL | Qt::Key_X;
inline constexpr QKeyCombination copy = Qt::CTRL | Qt::Key_C;
inline constexpr QKeyCombination paste = Qt::CTRL | Qt::Key_V;
inline constexpr QKeyCombination copyToTake = Qt::CTRL | Qt::SHIFT | Qt::Key_C;
inline constexpr QKeyCombination split = Qt::ALT | Qt::Key_S;
inline constexpr QKeyCombination insert = Qt::ALT | Qt::Key_I;
inline constexpr QKeyCombination removeSegment = Qt::ALT | Qt::Key_Delete;

/// Names the segment under the playhead. \param number 1 for the framework's first; 0 for no segment; up to 9
inline QKeyCombination segment(int number)
{
    return Qt::ALT | Qt::Key(int(Qt::Key_0) + number);
}

} // namespace starling::markingKeys
