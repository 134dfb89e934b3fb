// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

class QObject;

namespace agm::test {

std::function<std::unique_ptr<QObject>()> makeFigureWordsTest();
std::function<std::unique_ptr<QObject>()> makeLineWordsTest();
std::function<std::unique_ptr<QObject>()> makePartsTest();
std::function<std::unique_ptr<QObject>()> makePageTest();

} // namespace agm::test
