# agm_reuse_headers(<target>): with the preset asan, lets it read the headers of Qt and of the standard library as they were translated
# once for all targets: half the time of an object goes into reading them, and that preset builds everything a second time. No
# other one does, so that each source goes on being seen to include what it uses.
function(agm_reuse_headers target)
    if(TARGET agm_headers)
        target_precompile_headers(${target} REUSE_FROM agm_headers)
    endif()
endfunction()

if(NOT AGM_SANITIZE OR NOT CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
    return()
endif()

set(headers
    <algorithm> <array> <chrono> <cmath> <deque> <functional> <limits> <map> <memory> <mutex> <numeric> <optional> <random> <ranges>
    <span> <string> <thread> <unordered_map> <utility> <variant> <vector> <tl/expected.hpp>
    <QtCore/QtCore> <QtNetwork/QtNetwork> <QtSql/QtSql>)
set(modules Qt6::Core Qt6::Network Qt6::Sql)
if(AGM_TESTS)
    # Without its module, which says of each test where it is built.
    list(APPEND headers <QtTest/QtTest>)
endif()
if(AGM_VIEWS)
    list(APPEND headers <QtGui/QtGui> <QtWidgets/QtWidgets>)
    list(APPEND modules Qt6::Widgets)
endif()
# CMake would name the list of headers a second time, by a path that ccache leaves as it is.
set(CMAKE_CXX_COMPILE_OPTIONS_USE_PCH -include-pch <PCH_FILE>)
file(CONFIGURE OUTPUT "${CMAKE_BINARY_DIR}/headers.cpp" CONTENT "// Nothing: an object library has to have a source.\n")
add_library(agm_headers OBJECT "${CMAKE_BINARY_DIR}/headers.cpp")
target_link_libraries(agm_headers PRIVATE agm_warnings ${modules})
target_precompile_headers(agm_headers PRIVATE ${headers})
# What is translated names the folder it was translated in: it is made anew in each clone, never taken from the compiler's cache. The
# objects that read it are to be found there by every clone, so ccache looks at this file in its stead (packaging/setup.sh).
set_target_properties(agm_headers PROPERTIES AUTOMOC OFF CXX_COMPILER_LAUNCHER "")
file(CONFIGURE OUTPUT "${CMAKE_BINARY_DIR}/CMakeFiles/agm_headers.dir/cmake_pch.hxx.pch.sum" CONTENT
    "${CMAKE_CXX_COMPILER_ID} ${CMAKE_CXX_COMPILER_VERSION}, Qt ${Qt6_VERSION}: ${headers}\n")
# clang else writes the time of each header down, and an object would differ where the same headers were installed at another time.
add_compile_options("SHELL:-Xclang -fno-pch-timestamp")
