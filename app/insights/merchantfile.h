// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

// Layout of the compiled merchant base, written by tools/merchantbase at build time and used where it lies in the
// resource. All numbers little-endian. No Qt here.
namespace saldoscope::merchantfile {

inline constexpr std::uint32_t kMagic = 0x3142'4d53; // "SMB1"

/// One meaning of a name: a brand in some countries. A name's meanings stand together, the likelier kind first.
struct Meaning {
    std::uint16_t brand;
    std::uint16_t countries;  ///< index of a country set
    std::uint16_t category;   ///< index into the category keys
    std::uint16_t isGuarded;  ///< 1: also a word or a person's name; only believed where the text leaves no doubt
};

/// Sections follow the header in this order, each begins at a multiple of 8 bytes.
struct Header {
    std::uint32_t magic;
    std::uint32_t fronts;        ///< words of 64 bits
    std::uint32_t slots;         ///< pairs of 32 bits
    std::uint32_t phrases;       ///< phrases + 1 ends of 32 bits
    std::uint32_t letters;       ///< bytes
    std::uint32_t meaningStarts; ///< phrases + 1 of 32 bits
    std::uint32_t meanings;
    std::uint32_t setStarts;     ///< sets + 1 of 32 bits, into `countries`
    std::uint32_t countries;     ///< 16 bits each: two letters, or 0 for the whole world
    std::uint32_t categories;    ///< bytes: keys, each ended by a line feed
    std::uint32_t brandStarts;   ///< brands + 1 of 32 bits, into `titles`
    std::uint32_t titles;        ///< bytes: "ICA Kvantum (shop supermarket)"
};

constexpr std::uint16_t countryCode(char first, char second)
{
    return static_cast<std::uint16_t>(static_cast<unsigned char>(first) << 8 | static_cast<unsigned char>(second));
}
constexpr std::uint32_t padded(std::uint32_t bytes) { return (bytes + 7) & ~std::uint32_t {7}; }

} // namespace saldoscope::merchantfile
