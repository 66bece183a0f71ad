#include "settings/Settings.h"

#include <array>

namespace starling {

namespace {

const QString themeKey = QStringLiteral("look/theme");
const QString reactionKey = QStringLiteral("review/reactionMs");
const QString speedKey = QStringLiteral("review/speed");
const QString skipsKey = QStringLiteral("review/skipSilences");
const QString volumeKey = QStringLiteral("review/volume");
const QString inputKey = QStringLiteral("audio/input");
const QString outputKey = QStringLiteral("audio/output");
const QString frameworkKey = QStringLiteral("rehearse/framework");
const QString depthKey = QStringLiteral("rehearse/depth");
const QString focusKey = QStringLiteral("rehearse/focus");
const QString prompterKey = QStringLiteral("rehearse/prompter");

/// The limits of one depth, as "lengths/standard/capMs" and so on.
struct LengthField {
    const char* name;
    Milliseconds LengthRules::*member;
};
constexpr std::array lengthFields{
    LengthField{"thinBelowMs", &LengthRules::thinBelow},
    LengthField{"capMs", &LengthRules::cap},
    LengthField{"farOverAboveMs", &LengthRules::farOverAbove},
    LengthField{"halfwayMarkMs", &LengthRules::halfwayMark},
    LengthField{"setupWarningMs", &LengthRules::setupWarning},
};

QString lengthKey(Depth depth, const LengthField& field)
{
    return QStringLiteral("lengths/%1/%2").arg(toText(depth), QLatin1String(field.name));
}

} // namespace

Settings::Settings(const QString& file, QObject* parent)
    : QObject(parent)
    , m_file(
          file.isEmpty() ? QSettings(
                               QSettings::IniFormat, QSettings::UserScope, QStringLiteral("starling"),
                               QStringLiteral("starling"))
                               .fileName()
                         : file,
          QSettings::IniFormat)
{
}

void Settings::store(const QString& key, const QVariant& value)
{
    if (m_file.value(key) == value)
        return;
    m_file.setValue(key, value);
    Q_EMIT changed();
}

ThemeChoice Settings::theme() const
{
    const QString text = m_file.value(themeKey).toString();
    if (text == QLatin1String("light"))
        return ThemeChoice::Light;
    return text == QLatin1String("dark") ? ThemeChoice::Dark : ThemeChoice::System;
}

void Settings::setTheme(ThemeChoice choice)
{
    static constexpr std::array names{"system", "light", "dark"};
    store(themeKey, QString::fromLatin1(names.at(size_t(choice))));
}

LengthSettings Settings::lengths() const
{
    LengthSettings result;
    const std::array depths{
        std::pair{Depth::Summary, &result.summary}, std::pair{Depth::Standard, &result.standard},
        std::pair{Depth::Deep, &result.deep}};
    for (const auto& [depth, rules] : depths) {
        for (const LengthField& field : lengthFields) {
            const auto fallback = qlonglong((rules->*field.member).count());
            const qlonglong stored = m_file.value(lengthKey(depth, field), fallback).toLongLong();
            rules->*field.member = Milliseconds(qBound(0LL, stored, 3'600'000LL));
        }
    }
    return result;
}

void Settings::setLengths(const LengthSettings& lengths)
{
    const std::array depths{
        std::pair{Depth::Summary, &lengths.summary}, std::pair{Depth::Standard, &lengths.standard},
        std::pair{Depth::Deep, &lengths.deep}};
    for (const auto& [depth, rules] : depths) {
        for (const LengthField& field : lengthFields)
            m_file.setValue(lengthKey(depth, field), qlonglong((rules->*field.member).count()));
    }
    Q_EMIT changed();
}

Milliseconds Settings::reaction() const
{
    return Milliseconds(qBound(0, m_file.value(reactionKey, 400).toInt(), 2000));
}

void Settings::setReaction(Milliseconds reaction)
{
    store(reactionKey, int(reaction.count()));
}

double Settings::playbackSpeed() const
{
    return qBound(0.5, m_file.value(speedKey, 1.5).toDouble(), 3.0);
}

void Settings::setPlaybackSpeed(double speed)
{
    store(speedKey, speed);
}

bool Settings::skipsSilences() const
{
    return m_file.value(skipsKey, false).toBool();
}

void Settings::setSkipsSilences(bool skips)
{
    store(skipsKey, skips);
}

int Settings::volume() const
{
    return qBound(0, m_file.value(volumeKey, 100).toInt(), 100);
}

void Settings::setVolume(int percent)
{
    m_file.setValue(volumeKey, percent);
}

QByteArray Settings::inputDevice() const
{
    return m_file.value(inputKey).toByteArray();
}

void Settings::setInputDevice(const QByteArray& id)
{
    store(inputKey, id);
}

QByteArray Settings::outputDevice() const
{
    return m_file.value(outputKey).toByteArray();
}

void Settings::setOutputDevice(const QByteArray& id)
{
    store(outputKey, id);
}

FrameworkId Settings::framework() const
{
    return FrameworkId(m_file.value(frameworkKey).toString());
}

void Settings::setFramework(const FrameworkId& id)
{
    store(frameworkKey, id.toString());
}

Depth Settings::depth() const
{
    return depthFromString(m_file.value(depthKey).toString()).value_or(Depth::Standard);
}

void Settings::setDepth(Depth depth)
{
    store(depthKey, toText(depth));
}

PrompterMode Settings::prompter() const
{
    const QString text = m_file.value(prompterKey).toString();
    if (text == QLatin1String("bullets"))
        return PrompterMode::Bullets;
    return text == QLatin1String("recall") ? PrompterMode::Recall : PrompterMode::Off;
}

void Settings::setPrompter(PrompterMode mode)
{
    static constexpr std::array names{"off", "bullets", "recall"};
    store(prompterKey, QString::fromLatin1(names.at(size_t(mode))));
}

bool Settings::focusMode() const
{
    return m_file.value(focusKey, false).toBool();
}

void Settings::setFocusMode(bool on)
{
    store(focusKey, on);
}

QVariant Settings::value(const QString& key, const QVariant& fallback) const
{
    return m_file.value(key, fallback);
}

void Settings::setValue(const QString& key, const QVariant& value)
{
    m_file.setValue(key, value);
}

} // namespace starling
