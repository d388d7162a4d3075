# kyyeu_embed(<target> <root> <files…>)
#
# Puts the bytes of the files into <target>, as io/embedded_files.h declares them; each is named by
# its path below <root>. The assembler copies the bytes (.incbin), so size costs no compile time,
# and only the relative names reach the binary.
function(kyyeu_embed target root)
  set(paths "")
  foreach(file IN LISTS ARGN)
    file(RELATIVE_PATH path ${root} ${file})
    if(NOT path MATCHES "(^|/)\\.")
      list(APPEND paths ${path})
    endif()
  endforeach()
  list(SORT paths COMPARE STRING CASE SENSITIVE)

  set(index 0)
  set(inputs "")
  set(blobs "")
  set(entries "")
  foreach(path IN LISTS paths)
    list(APPEND inputs ${root}/${path})
    string(APPEND blobs "KYYEU_BLOB(${index}, \"${root}/${path}\")\n")
    string(APPEND entries "      entry(\"${path}\", blob_${index}, blob_end_${index}),\n")
    math(EXPR index "${index} + 1")
  endforeach()

  set(KYYEU_EMBED_BLOBS "${blobs}")
  set(KYYEU_EMBED_ENTRIES "${entries}")
  set(KYYEU_EMBED_COUNT ${index})
  set(source ${CMAKE_CURRENT_BINARY_DIR}/generated/${target}.cpp)
  configure_file(${PROJECT_SOURCE_DIR}/cmake/embedded_files.cpp.in ${source} @ONLY)
  set_source_files_properties(${source} PROPERTIES OBJECT_DEPENDS "${inputs}")
  target_sources(${target} PRIVATE ${source})
endfunction()
