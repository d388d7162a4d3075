# kyyeu_test(<target> PREFIX <words> SOURCES <files…> [LIBS <targets…>] [LABELS <labels…>])
#
# Makes a doctest program and registers each of its test cases as "<words>: <case>".
# Its code knows the checkout as KYYEU_SOURCE_DIR; at run time the environment names the tool in
# KYYEU_BIN.
if(KYYEU_BUILD_TESTS)
  find_package(doctest REQUIRED)
  include(${doctest_DIR}/doctest.cmake)
endif()

function(kyyeu_test target)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "PREFIX" "SOURCES;LIBS;LABELS")
  add_executable(${target} ${arg_SOURCES})
  target_link_libraries(${target} PRIVATE ${arg_LIBS} kyyeu_doctest_main kyyeu_warnings)
  target_include_directories(${target} PRIVATE ${PROJECT_SOURCE_DIR}/tests)
  target_compile_definitions(${target} PRIVATE KYYEU_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
  set_target_properties(${target} PROPERTIES
    RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/tests)

  set(properties ENVIRONMENT "KYYEU_BIN=${PROJECT_BINARY_DIR}/kyyeu")
  if(arg_LABELS)
    list(APPEND properties LABELS "${arg_LABELS}")
  endif()
  doctest_discover_tests(${target} TEST_PREFIX "${arg_PREFIX}: " PROPERTIES ${properties})
endfunction()
