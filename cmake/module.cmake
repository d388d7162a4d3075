# kyyeu_module(<name> [DEPENDS <modules…>] [PUBLIC_LIBS <targets…>] [LIBS <targets…>])
#
# Makes the library kyyeu_<name> from src/<name>/*.cpp and one level of subfolders, and, where
# tests/unit/<name>/*_test.cpp exist, the test program kyyeu_<name>_test. A module without a .cpp
# is an INTERFACE library. LIBS stay inside the module; PUBLIC_LIBS appear in its headers.
function(kyyeu_module name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "DEPENDS;PUBLIC_LIBS;LIBS")
  set(target kyyeu_${name})
  set(folder ${PROJECT_SOURCE_DIR}/src/${name})
  list(TRANSFORM arg_DEPENDS PREPEND kyyeu_)

  file(GLOB sources CONFIGURE_DEPENDS ${folder}/*.cpp ${folder}/*/*.cpp)
  if(sources)
    add_library(${target} STATIC ${sources})
    set(scope PUBLIC)
    target_link_libraries(${target} PRIVATE kyyeu_warnings ${arg_LIBS})
  else()
    add_library(${target} INTERFACE)
    set(scope INTERFACE)
    target_link_libraries(${target} INTERFACE ${arg_LIBS})
  endif()
  target_include_directories(${target} ${scope}
    ${PROJECT_SOURCE_DIR}/src ${PROJECT_BINARY_DIR}/generated)
  target_link_libraries(${target} ${scope} ${arg_DEPENDS} ${arg_PUBLIC_LIBS})

  file(GLOB test_sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/tests/unit/${name}/*_test.cpp)
  if(KYYEU_BUILD_TESTS AND test_sources)
    set(support "")
    if(name STREQUAL "io" OR "kyyeu_io" IN_LIST arg_DEPENDS)
      set(support kyyeu_test_support)
    endif()
    # A unit test may call what its module wraps, to hold one against the other.
    kyyeu_test(${target}_test PREFIX ${name} SOURCES ${test_sources}
               LIBS ${target} ${support} ${arg_LIBS})
  endif()
endfunction()
