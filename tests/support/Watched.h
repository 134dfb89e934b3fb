// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// GCC and clang say in ways of their own that AddressSanitizer watches.
#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define AGM_ADDRESS_SANITIZER
#endif
#elif defined(__SANITIZE_ADDRESS__)
#define AGM_ADDRESS_SANITIZER
#endif

namespace agm::test {

/// Whether AddressSanitizer watches. What repeats to meet rare moments repeats less then: it takes several times as
/// long, and meets the same code (CONTRIBUTING.md names them).
#ifdef AGM_ADDRESS_SANITIZER
constexpr bool Watched = true;
#else
constexpr bool Watched = false;
#endif

} // namespace agm::test
