# Third-party libraries, all from Debian packages (script/setup names them).
find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)
find_package(fmt REQUIRED)
find_package(tl-expected REQUIRED)
find_package(TBB REQUIRED)
find_package(OpenSSL REQUIRED COMPONENTS Crypto)
find_package(ICU REQUIRED COMPONENTS uc i18n)
find_package(pugixml REQUIRED)
find_package(Boost REQUIRED COMPONENTS program_options)
pkg_check_modules(xxhash REQUIRED IMPORTED_TARGET libxxhash)
pkg_check_modules(md4c REQUIRED IMPORTED_TARGET md4c)
# Its .pc file also says that the parser lies compiled in the library (TOML_HEADER_ONLY=0).
pkg_check_modules(tomlplusplus REQUIRED IMPORTED_TARGET tomlplusplus)
