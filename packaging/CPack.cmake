# SPDX-License-Identifier: GPL-3.0-or-later
# One package for each system. Only the Debian one is built and tested by this project (packaging/deb, packaging/test-deb).
set(CPACK_PACKAGE_NAME ad-group-manager)
set(CPACK_PACKAGE_VENDOR "Ad Group Manager maintainers")
set(CPACK_PACKAGE_CONTACT "${AGM_MAINTAINER}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_PACKAGE_VERSION "${PROJECT_VERSION}")
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_PACKAGE_EXECUTABLES ad-group-manager "Ad Group Manager")
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)

if(WIN32)
    # Not run here: there is no Windows among the project's machines. Two things are known to be missing there. The sandbox, and with it the
    # demo account, opens its socket the POSIX way (app/sandbox/SandboxServer.cpp, main.cpp). And Qt's libraries must stand beside
    # the program: windeployqt, called from an install script that Qt writes (qt_generate_deploy_app_script).
    set(CPACK_GENERATOR NSIS)
    set(CPACK_NSIS_DISPLAY_NAME "Ad Group Manager")
    set(CPACK_NSIS_PACKAGE_NAME "Ad Group Manager")
    set(CPACK_NSIS_INSTALLED_ICON_NAME "bin\\ad-group-manager.exe")
    set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
    set(CPACK_NSIS_MODIFY_PATH OFF)
    set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS [[
        WriteRegStr SHCTX "Software\Classes\.agmplan" "" "AdGroupManager.Plan"
        WriteRegStr SHCTX "Software\Classes\AdGroupManager.Plan" "" "Ad Group Manager plan"
        WriteRegStr SHCTX "Software\Classes\AdGroupManager.Plan\shell\open\command" "" '"$INSTDIR\bin\ad-group-manager.exe" "%1"'
    ]])
    set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS [[
        DeleteRegKey SHCTX "Software\Classes\.agmplan"
        DeleteRegKey SHCTX "Software\Classes\AdGroupManager.Plan"
    ]])
elseif(APPLE)
    # Not run here: there is no macOS among the project's machines. The bundle needs Qt's libraries (macdeployqt, called from an install script
    # that Qt writes), a signature and a notarisation, or the system refuses to start it. A plan that is opened in the Finder
    # arrives as an event there, which the program does not take yet; it is opened from its menu.
    set(CPACK_GENERATOR DragNDrop)
    set(CPACK_DMG_VOLUME_NAME "Ad Group Manager ${PROJECT_VERSION}")
    set(CPACK_DMG_FORMAT UDZO)
else()
    set(CPACK_GENERATOR DEB)
    set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
    set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
        OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
    set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
    set(CPACK_DEBIAN_PACKAGE_MAINTAINER "${AGM_MAINTAINER}")
    set(CPACK_DEBIAN_PACKAGE_SECTION misc)
    set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
    # Libraries with the versions that the binaries were linked to ...
    set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
    # ... and what is loaded by name: the SQLite driver, without which no account opens; icons; names of regions.
    set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, qt6-translations-l10n, breeze-icon-theme, iso-codes")
    # A keychain keeps the API key, without one it is asked for at each start. QtKeychain finds it through libsecret.
    set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
        "gnome-keyring | kwalletmanager | keepassxc, libsecret-1-0, ca-certificates, fonts-dejavu-core, qt6-wayland")
    set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"A program for people who run ads on Whop. It shows every ad group of an
account in one table, with the spend and the results of any stretch of time,
and pauses, resumes, edits and deletes hundreds of them at once: it says first
what that does to the daily spend, and afterwards what was done, what failed
and why, and can take it back.

It has a demo account that needs no key and no network. The same sandbox is
here as a server of its own, ad-group-sandbox.")
    set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
endif()
include(CPack)
