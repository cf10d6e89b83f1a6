#include "worker/picturesources.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

constexpr qsizetype MostPictures = 2'000; // of a document
constexpr qsizetype MostPaths = 32;       // of a picture

QCborMap sourceToMap(const PictureSource &source)
{
    return {{"block"_L1, qint64(source.block)},
            {"bytes"_L1, source.bytes},
            {"paths"_L1, QCborArray::fromStringList(source.paths)},
            {"original"_L1, source.isOriginal}};
}

} // namespace

QCborArray sourcesToArray(const QList<PictureSource> &sources)
{
    QCborArray array;
    for (const PictureSource &source : sources.first(std::min(MostPictures, sources.size())))
        array.append(sourceToMap(source));
    return array;
}

QList<PictureSource> readSources(MapReader &document, const Body &body)
{
    const QCborArray array = document.value("pictures"_L1, QCborValue::Array).toArray();
    QList<PictureSource> sources;
    if (array.size() > MostPictures)
        document.fail();
    for (const QCborValue &value : array) {
        MapReader reader(value);
        PictureSource source;
        source.block = reader.integer("block"_L1, 0, std::max<qint64>(body.blocks.size() - 1, 0));
        source.bytes = reader.bytes("bytes"_L1);
        source.isOriginal = reader.boolean("original"_L1);
        const QCborArray paths = reader.value("paths"_L1, QCborValue::Array).toArray();
        for (const QCborValue &path : paths)
            source.paths.append(path.toString());
        const bool isSound = !reader.failed() && source.paths.size() <= MostPaths && source.block < body.blocks.size()
            && body.blocks[source.block].kind == BlockKind::Figure;
        if (!isSound)
            document.fail();
        if (document.failed())
            return {};
        sources.append(source);
    }
    return sources;
}

} // namespace Pressmark
