# Compiler, cache and linker settings that hold for every target.

# -O2 with asserts kept: a broken invariant must stop the run, not be published.
set(CMAKE_CXX_FLAGS_RELEASE "-O2")
set(CMAKE_CXX_FLAGS_DEBUG "-O1 -g")

# Same bytes wherever the checkout lies; __FILE__ in an assert names no machine's path.
add_compile_options(-ffile-prefix-map=${PROJECT_SOURCE_DIR}/= -fdiagnostics-color=auto)

find_program(KYYEU_CCACHE ccache)
if(KYYEU_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${KYYEU_CCACHE})
endif()

foreach(linker mold lld)
  find_program(KYYEU_LINKER_${linker} NAMES ld.${linker} ${linker})
  if(KYYEU_LINKER_${linker})
    add_link_options(-fuse-ld=${linker})
    break()
  endif()
endforeach()

if(KYYEU_SANITIZE)
  # The optimiser's guesses about uninitialised memory are wrong in instrumented code.
  add_compile_options(-fsanitize=${KYYEU_SANITIZE} -fno-omit-frame-pointer
                      -fno-sanitize-recover=all -Wno-maybe-uninitialized)
  add_link_options(-fsanitize=${KYYEU_SANITIZE})
endif()
