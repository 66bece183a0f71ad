#include "audio/CaptureReport.h"

#include <QCoreApplication>

namespace starling {

QString sentenceFor(CaptureTrouble trouble)
{
    const auto text = [](const char* source) {
        return QCoreApplication::translate("CaptureTrouble", source);
    };
    switch (trouble) {
    case CaptureTrouble::NotStarting:
        return text(QT_TRANSLATE_NOOP(
            "CaptureTrouble",
            "The microphone does not start. Nothing was lost; choose another microphone or wait a moment."));
    case CaptureTrouble::Stalled:
        return text(QT_TRANSLATE_NOOP(
            "CaptureTrouble",
            "The microphone stopped sending sound. Everything up to here is kept; check it, or go on with "
            "another."));
    case CaptureTrouble::DeviceLost:
        return text(QT_TRANSLATE_NOOP(
            "CaptureTrouble", "The microphone is gone. Everything up to here is kept; plug it in again or go "
                              "on with another."));
    case CaptureTrouble::Silent:
        return text(QT_TRANSLATE_NOOP(
            "CaptureTrouble",
            "The microphone sends nothing but silence. It may be muted or not permitted; check the sound "
            "settings."));
    case CaptureTrouble::Clipping:
        return text(QT_TRANSLATE_NOOP(
            "CaptureTrouble", "The sound is too loud and gets distorted. The recording goes on; turn the "
                              "microphone down or move "
                              "back a little."));
    case CaptureTrouble::DiskLow:
        return text(QT_TRANSLATE_NOOP(
            "CaptureTrouble",
            "There is room for less than ten minutes on the disk. The recording goes on; make room soon."));
    case CaptureTrouble::DiskFull:
        return text(QT_TRANSLATE_NOOP(
            "CaptureTrouble", "The disk took no more sound, so the recording was ended. Everything up to "
                              "here is kept; make room "
                              "before the next take."));
    case CaptureTrouble::Overrun:
        return text(QT_TRANSLATE_NOOP(
            "CaptureTrouble", "The computer was too busy and a moment of sound was lost. The rest is kept "
                              "and the gap is marked; "
                              "the recording goes on."));
    }
    return {};
}

} // namespace starling
