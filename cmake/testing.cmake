# kyyeu_test(<target> PREFIX <words> SOURCES <files…> [LIBS <targets…>] [LABELS <labels…>]
#            [FIXTURES <fixtures…>])
#
# Makes a doctest program and registers each of its test cases as "<words>: <case>".
# Its code knows the checkout as KYYEU_SOURCE_DIR; at run time the environment names the tool in
# KYYEU_BIN.
if(KYYEU_BUILD_TESTS)
  find_package(doctest REQUIRED)
endif()

function(kyyeu_test target)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "PREFIX" "SOURCES;LIBS;LABELS;FIXTURES")
  add_executable(${target} ${arg_SOURCES})
  target_link_libraries(${target} PRIVATE ${arg_LIBS} kyyeu_doctest_main kyyeu_warnings)
  target_include_directories(${target} PRIVATE ${PROJECT_SOURCE_DIR}/tests)
  target_compile_definitions(${target} PRIVATE KYYEU_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
  set_target_properties(${target} PROPERTIES
    RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/tests)

  set(listing ${CMAKE_CURRENT_BINARY_DIR}/${target}_cases.cmake)
  add_custom_command(TARGET ${target} POST_BUILD
    COMMAND ${CMAKE_COMMAND} -D PROGRAM=$<TARGET_FILE:${target}> -D "PREFIX=${arg_PREFIX}"
            -D OUTPUT=${listing} -D TOOL=${PROJECT_BINARY_DIR}/kyyeu
            -D "LABELS=${arg_LABELS}" -D "FIXTURES=${arg_FIXTURES}"
            -P ${PROJECT_SOURCE_DIR}/cmake/discover_tests.cmake
    BYPRODUCTS ${listing}
    VERBATIM)

  # A program that was not built counts as a failed test, not as none.
  set(loader ${CMAKE_CURRENT_BINARY_DIR}/${target}_tests.cmake)
  file(WRITE ${loader}
    "if(EXISTS \"${listing}\")\n  include(\"${listing}\")\n"
    "else()\n  add_test(\"${arg_PREFIX}: not built\" false)\nendif()\n")
  set_property(DIRECTORY APPEND PROPERTY TEST_INCLUDE_FILES ${loader})
endfunction()
