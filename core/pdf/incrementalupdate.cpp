#include "pdf/incrementalupdate.h"

#include <QCryptographicHash>

namespace Pressmark {

namespace {

constexpr qsizetype HeaderReach = 1024;

QByteArray bigEndian(qint64 value, int bytes)
{
    QByteArray result;
    for (int shift = (bytes - 1) * 8; shift >= 0; shift -= 8)
        result.append(static_cast<char>(value >> shift));
    return result;
}

/// Calls `section(first, count)` for each run of numbers that follow each other.
template <typename Entries, typename Section>
void forEachSection(const Entries &entries, const Section &section)
{
    for (auto entry = entries.cbegin(); entry != entries.cend();) {
        const int first = entry.key();
        int count = 0;
        for (; entry != entries.cend() && entry.key() == first + count; ++entry)
            ++count;
        section(first, count);
    }
}

} // namespace

std::optional<IncrementalUpdate> IncrementalUpdate::of(const QByteArray &original, int firstFreeNumber)
{
    IncrementalUpdate update;
    update.m_start = std::max<qsizetype>(0, original.left(HeaderReach).indexOf("%PDF-"));
    update.m_size = original.size();
    update.m_endsLine = original.endsWith('\n');
    update.m_next = firstFreeNumber;
    const QByteArray keyword("startxref");
    const qsizetype at = original.lastIndexOf(keyword);
    if (at < 0)
        return std::nullopt;
    const QByteArray rest = original.mid(at + keyword.size(), 40).trimmed();
    qsizetype digits = 0;
    while (digits < rest.size() && rest.at(digits) >= '0' && rest.at(digits) <= '9')
        ++digits;
    update.m_previous = rest.left(digits).toLongLong();
    const qint64 place = update.m_start + update.m_previous;
    if (digits == 0 || place <= 0 || place >= original.size())
        return std::nullopt;
    update.m_hasTable = original.mid(place, 40).trimmed().startsWith("xref");
    return update;
}

void IncrementalUpdate::setStream(int number, const QByteArray &dictionary, const QByteArray &data)
{
    set(number, 0,
        dictionary.chopped(2) + "/Length " + QByteArray::number(data.size()) + ">>\nstream\n" + data + "\nendstream");
}

QByteArray IncrementalUpdate::table(const QMap<int, Entry> &entries, const QByteArray &trailer) const
{
    QByteArray text = "xref\n";
    forEachSection(entries, [&](int first, int count) {
        text += QByteArray::number(first) + ' ' + QByteArray::number(count) + '\n';
        for (int number = first; number < first + count; ++number) {
            const Entry entry = entries.value(number);
            text += QByteArray::number(entry.offset).rightJustified(10, '0') + ' '
                + QByteArray::number(entry.generation).rightJustified(5, '0') + " n \n";
        }
    });
    return text + "trailer\n<<" + trailer + "/Size " + QByteArray::number(m_next) + ">>\n";
}

QByteArray IncrementalUpdate::stream(QMap<int, Entry> entries, const QByteArray &trailer, qint64 offset)
{
    const int number = m_next++;
    entries.insert(number, {offset, 0});
    QByteArray index;
    QByteArray data;
    forEachSection(entries, [&](int first, int count) {
        index += QByteArray::number(first) + ' ' + QByteArray::number(count) + ' ';
        for (int i = first; i < first + count; ++i) {
            const Entry entry = entries.value(i);
            data += bigEndian(1, 1) + bigEndian(entry.offset, 5) + bigEndian(entry.generation, 2);
        }
    });
    return QByteArray::number(number) + " 0 obj\n<</Type/XRef/W[1 5 2]/Index[" + index.trimmed() + "]" + trailer
        + "/Size " + QByteArray::number(m_next) + "/Length " + QByteArray::number(data.size()) + ">>\nstream\n" + data
        + "\nendstream\nendobj\n";
}

QByteArray IncrementalUpdate::finish(const QByteArray &keys, const QByteArray &id)
{
    QByteArray bytes = m_endsLine ? QByteArray() : QByteArray("\n");
    QMap<int, Entry> entries;
    for (auto object = m_objects.cbegin(); object != m_objects.cend(); ++object) {
        entries.insert(object.key(), {m_size - m_start + bytes.size(), object->generation});
        bytes += QByteArray::number(object.key()) + ' ' + QByteArray::number(object->generation) + " obj\n"
            + object->content + "\nendobj\n";
    }
    QByteArray trailer = keys + "/Prev " + QByteArray::number(m_previous);
    if (!id.isEmpty())
        trailer += "/ID[" + id + '<' + QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toHex() + ">]";
    const qint64 place = m_size - m_start + bytes.size();
    bytes += m_hasTable ? table(entries, trailer) : stream(entries, trailer, place);
    return bytes + "startxref\n" + QByteArray::number(place) + "\n%%EOF\n";
}

} // namespace Pressmark
