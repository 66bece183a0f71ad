# What every target of the house shares: the language, the warnings, Qt's strict macros, sanitizers.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE_PROGRAM})
endif()

add_library(starling_options INTERFACE)
target_compile_definitions(starling_options INTERFACE
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_KEYWORDS
    QT_NO_FOREACH
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_compile_options(starling_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion -Wnon-virtual-dtor -Woverloaded-virtual
    $<$<BOOL:${STARLING_WERROR}>:-Werror>)
if(STARLING_SANITIZE)
    string(REPLACE ";" "," sanitizers "${STARLING_SANITIZE}")
    target_compile_options(starling_options INTERFACE -fsanitize=${sanitizers} -fno-omit-frame-pointer)
    target_link_options(starling_options INTERFACE -fsanitize=${sanitizers})
    # GCC sees uninitialised values in what a sanitizer adds, where there are none.
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        target_compile_options(starling_options INTERFACE -Wno-maybe-uninitialized)
    endif()
endif()

# starling_room(NAME SOURCES… LINKS…): one folder of core, one static library that links only what stands below it.
function(starling_room name)
    cmake_parse_arguments(ROOM "" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
    add_library(starling_${name} STATIC ${ROOM_SOURCES})
    target_include_directories(starling_${name} PUBLIC ${PROJECT_SOURCE_DIR}/core)
    target_link_libraries(starling_${name}
        PUBLIC ${ROOM_LINKS}
        PRIVATE starling_options ${ROOM_PRIVATE_LINKS})
endfunction()

# starling_test(NAME SOURCES… LINKS… [LABELS…] [TIMEOUT s] [RESOURCE_LOCK name]): one Qt Test program.
function(starling_test name)
    cmake_parse_arguments(T "" "TIMEOUT;RESOURCE_LOCK" "SOURCES;LINKS;LABELS" ${ARGN})
    add_executable(${name} ${T_SOURCES})
    target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR}/tests ${PROJECT_SOURCE_DIR}/core)
    target_link_libraries(${name} PRIVATE starling_options Qt6::Test ${T_LINKS})
    target_compile_definitions(${name} PRIVATE STARLING_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
    add_test(NAME ${name} COMMAND ${name})
    if(NOT T_TIMEOUT)
        set(T_TIMEOUT 300)
    endif()
    set_tests_properties(${name} PROPERTIES TIMEOUT ${T_TIMEOUT} LABELS "${T_LABELS}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;XDG_CONFIG_HOME=${PROJECT_BINARY_DIR}/test-config")
    if(T_RESOURCE_LOCK)
        set_tests_properties(${name} PROPERTIES RESOURCE_LOCK ${T_RESOURCE_LOCK})
    endif()
endfunction()
