// The commands that put a fault into an archive.
#pragma once

#include <filesystem>

#include "faults/fault_list.h"

namespace kyyeu::test {

// Carries out one edit of the archive in `folder`. "OLD", "TEXT" … are words of the list.
//
//   replace OLD NEW       the first OLD in the file, which must hold it
//   append TEXT           at the file's end
//   prepend TEXT          at its beginning
//   write TEXT            the whole file, made with its folders where there is none
//   fill A UNIT N Z       the whole file: A, then UNIT N times, then Z; # in UNIT is the turn
//   size N                a file of N bytes, all NUL, that takes no room on the disk
//   many N TEXT           N files beside each other; # in the file's name is the turn
//   remove                the file or folder
//   rename TO, copy TO    TO is relative to the archive
//   symlink TARGET        a link of the file's name
//   pipe, socket          one of the file's name
//   unreadable            takes all rights away
//   utf16, utf16be, latin1   the file in another encoding; latin1: what is not, lost
//
// Throws std::runtime_error when it cannot be done.
void put_fault(const std::filesystem::path& folder, const FaultEdit& edit);

}  // namespace kyyeu::test
