cmake_minimum_required(VERSION 3.25)

# Run after a test program is built: lists its test cases and writes them down for CTest.
# doctest's own script splits names at ";" and loses labels, so a case could silently never run.
#
# Set: PROGRAM, PREFIX, OUTPUT, TOOL (path of kyyeu), LABELS, FIXTURES.
execute_process(
  COMMAND ${PROGRAM} --list-test-cases --no-version
  OUTPUT_VARIABLE listing
  COMMAND_ERROR_IS_FATAL ANY)

# Brackets and semicolons mean something in CMake's lists.
string(REPLACE "[" "<kyyeu-open>" listing "${listing}")
string(REPLACE "]" "<kyyeu-close>" listing "${listing}")
string(REPLACE ";" "<kyyeu-semicolon>" listing "${listing}")
string(REPLACE "\n" ";" lines "${listing}")

set(script "")
set(seen "")
foreach(line IN LISTS lines)
  if(line STREQUAL "" OR line MATCHES "^(=====|<kyyeu-open>doctest<kyyeu-close>)")
    continue()
  endif()
  if(line IN_LIST seen)
    message(FATAL_ERROR "${PREFIX}: two test cases are named \"${line}\"")
  endif()
  list(APPEND seen "${line}")

  string(REPLACE "<kyyeu-open>" "[" name "${line}")
  string(REPLACE "<kyyeu-close>" "]" name "${name}")
  string(REPLACE "<kyyeu-semicolon>" ";" name "${name}")
  string(REPLACE "," "\\," filter "${name}")
  string(APPEND script
    "add_test([==[${PREFIX}: ${name}]==] [==[${PROGRAM}]==] [==[--test-case=${filter}]==])\n"
    "set_tests_properties([==[${PREFIX}: ${name}]==] PROPERTIES"
    " ENVIRONMENT [==[KYYEU_BIN=${TOOL}]==]"
    " FAIL_REGULAR_EXPRESSION [==[test cases: +0 ]==]"
    " LABELS [==[${LABELS}]==] FIXTURES_REQUIRED [==[${FIXTURES}]==])\n")
endforeach()
file(WRITE ${OUTPUT} "${script}")
