#pragma once

#include <QStringView>

#include <vector>

namespace Pressmark {

/// A number that stands for a word. Two words have the same one so rarely that it can be taken for the word itself.
inline quint64 wordKey(QStringView word)
{
    quint64 key = 0x9e3779b97f4a7c15;
    for (const QChar c : word) {
        key = (key ^ c.unicode()) * 0xff51afd7ed558ccd;
        key ^= key >> 32;
    }
    return key;
}

/// Numbers above 0 by keys that are spread evenly.
class KeyTable
{
public:
    /// 0 if the key is unknown.
    int value(quint64 key) const { return m_entries[placeOf(key)].value; }
    /// The number of a key, to be set; 0 if the key is new.
    int &operator[](quint64 key);

private:
    struct Entry
    {
        quint64 key = 0;
        int value = 0;
    };

    size_t placeOf(quint64 key) const
    {
        size_t place = key & (m_entries.size() - 1);
        while (m_entries[place].value != 0 && m_entries[place].key != key)
            place = (place + 1) & (m_entries.size() - 1);
        return place;
    }
    void grow();

    std::vector<Entry> m_entries{16}; // a power of two, at most half of them taken
    size_t m_taken = 0;
};

} // namespace Pressmark
