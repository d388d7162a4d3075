# Link to kyyeu_warnings to hold a target to the house's warnings, as errors.
# Third-party headers lie in system folders and are not held to them.
add_library(kyyeu_warnings INTERFACE)
target_compile_options(kyyeu_warnings INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Wold-style-cast
  -Woverloaded-virtual -Wcast-align -Wunused -Wduplicated-cond -Wlogical-op -Werror)

# g++ 12 sees overlapping copies in plain string concatenation (GCC bug 105651).
target_compile_options(kyyeu_warnings INTERFACE -Wno-restrict)

# An aggregate's members that are not named take their defaults; that is what defaults are for.
target_compile_options(kyyeu_warnings INTERFACE -Wno-missing-field-initializers)
