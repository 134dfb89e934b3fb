// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

#include <memory>

namespace agm::test {

std::unique_ptr<QObject> makeAboutTest();
std::unique_ptr<QObject> makeSentenceTest();
std::unique_ptr<QObject> makeJobResultsTest();
std::unique_ptr<QObject> makeChangeDialogsTest();
std::unique_ptr<QObject> makeNoticeTest();
std::unique_ptr<QObject> makeSideBarTest();
std::unique_ptr<QObject> makeAccountBarTest();
std::unique_ptr<QObject> makeWindowTest();
std::unique_ptr<QObject> makeJobBarTest();
std::unique_ptr<QObject> makeAccountsTest();
std::unique_ptr<QObject> makeGuardSettingsTest();

} // namespace agm::test
