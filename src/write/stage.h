// Stage: where the files of the next site wait until all of them are there.
//
// It stands beside the output folder, so that the two can be exchanged; where that cannot be (the
// output folder is a disk of its own, its parent cannot be written, the program was started inside
// it), it stands within. Its name begins with a dot, so that no web server shows it and no site
// has a page of that name.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "io/file_system.h"

namespace kyyeu::write {

struct Stage {
  std::string out;            // the output folder; no link
  std::string folder;         // holds all that follows
  bool can_exchange = false;  // files() may trade places with `out`

  std::string files() const { return folder + "/site"; }       // the next site, or a part of it
  std::string journal() const { return folder + "/journal"; }  // see journal.h
  // The inode of files() in decimal, written before it trades places with `out`: afterwards it is
  // the inode of `out`, and files() is the site before.
  std::string exchange_note() const { return folder + "/exchange"; }
};

// Makes the stage of `out`, which need not exist.
Result<Stage> make_stage(io::FileSystem& files, const std::string& out);

// Brings what a killed run left to its end: a journal is carried out; else the site is as it was
// before that run or as it wanted it, and what was staged is removed. Looks at both places.
Status finish_left_over(io::FileSystem& files, const std::string& out);

// Removes the stage. After an exchange it holds the site before; a file that somebody added there
// while the two traded places is moved to the new site.
void clear_stage(io::FileSystem& files, const Stage& stage);

}  // namespace kyyeu::write
