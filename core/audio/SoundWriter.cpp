#include "audio/SoundWriter.h"

#include "audio/FileTrouble.h"

#include <sndfile.h>

#include <cerrno>

namespace starling {

namespace {

struct SoundFileCloser {
    void operator()(SNDFILE* file) const { sf_close(file); }
};

} // namespace

class SoundWriter::Private {
public:
    explicit Private(const QString& targetPath)
        : target(targetPath)
        , part(targetPath)
    {
    }

    /// libsndfile says no more than "system error"; errno still knows which. A write cut short without a
    /// complaint means a full disk.
    [[nodiscard]] Error trouble() const
    {
        return FileTrouble::whileWriting(target, errno != 0 ? errno : ENOSPC);
    }

    QString target;
    PartFile part;
    std::unique_ptr<SNDFILE, SoundFileCloser> sound; ///< closed before the part it writes to
};

SoundWriter::SoundWriter(const QString& target)
    : d(std::make_unique<Private>(target))
{
}

SoundWriter::~SoundWriter() = default;

Expected<std::unique_ptr<SoundWriter>> SoundWriter::create(const QString& target, Form form, int sampleRate)
{
    std::unique_ptr<SoundWriter> writer(new SoundWriter(target));
    if (auto opened = writer->d->part.open(); !opened)
        return fail(opened.error());
    SF_INFO info{};
    info.channels = 1;
    info.samplerate = sampleRate;
    info.format = (form == Form::Flac ? SF_FORMAT_FLAC : SF_FORMAT_WAV) | SF_FORMAT_PCM_16;
    errno = 0;
    writer->d->sound.reset(sf_open_fd(writer->d->part.file().handle(), SFM_WRITE, &info, SF_FALSE));
    if (!writer->d->sound)
        return fail(writer->d->trouble());
    return writer;
}

Expected<void> SoundWriter::write(std::span<const Sample> samples)
{
    errno = 0;
    const auto count = sf_count_t(samples.size());
    if (sf_writef_short(d->sound.get(), samples.data(), count) != count
        || sf_error(d->sound.get()) != SF_ERR_NO_ERROR)
        return fail(d->trouble());
    return {};
}

Expected<void> SoundWriter::close()
{
    errno = 0;
    if (sf_close(d->sound.release()) != 0)
        return fail(d->trouble());
    return {};
}

QString SoundWriter::partPath() const
{
    return d->part.partPath();
}

Expected<void> SoundWriter::commit()
{
    return d->part.commit(PartFile::Sync::Yes);
}

} // namespace starling
