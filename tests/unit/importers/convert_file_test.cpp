#include "importers/convert_file.h"

#include <doctest/doctest.h>

#include "io/memory_file_system.h"
#include "text/legacy_encoding.h"

namespace kyyeu::importers {
namespace {

using text::Encoding;

const std::string kText =
    "Trung tâm Y tế huyện Hữu Lũng\r\nbáo cáo tổng kết phong trào thi đua\r\n";

std::string bytes_of(std::string_view text, Encoding encoding) {
  return text::encode_legacy(text, encoding).value();
}

std::string read(const io::FileSystem& files, const std::string& path) {
  return files.read(path, 100'000).value_or("(nothing)");
}

TEST_CASE("A file is converted in place and its original kept") {
  for (const Encoding encoding : text::kLegacyEncodings) {
    io::MemoryFileSystem files;
    const std::string original = bytes_of(kText, encoding);
    files.add_file("/k/a.txt", original);
    const FileConversion done = convert_file(files, "/k/a.txt", {});
    CHECK(done.conversion.state == ConversionState::kConverted);
    CHECK(done.conversion.from == encoding);
    CHECK(done.conversion.after == "Trung tâm Y tế huyện Hữu Lũng");
    CHECK(read(files, "/k/a.txt") == kText);
    CHECK(read(files, "/k/a.txt.goc") == original);
    CHECK(files.list("/k")->size() == 2);
    CHECK(convert_file(files, "/k/a.txt", {}).conversion.state == ConversionState::kFine);
  }
}

TEST_CASE("A backup is never replaced, and is litter to every reader of the archive") {
  io::MemoryFileSystem files;
  files.add_file("/k/a.md", bytes_of(kText, Encoding::kVni));
  files.add_file("/k/a.md.goc", "một");
  files.add_file("/k/a.md.2.goc", "hai");
  CHECK(convert_file(files, "/k/a.md", {}).backup == "/k/a.md.3.goc");
  CHECK(read(files, "/k/a.md.goc") == "một");
  CHECK(read(files, "/k/a.md.2.goc") == "hai");
  CHECK(list_text_files(files, "/k").value() == std::vector<std::string>{"/k/a.md"});
}

TEST_CASE("A dry run says what would be done and writes nothing") {
  io::MemoryFileSystem files;
  files.add_file("/k/a.md", bytes_of(kText, Encoding::kTcvn3));
  files.forget_accesses();
  const FileConversion done = convert_file(files, "/k/a.md", {{}, true});
  CHECK(done.conversion.state == ConversionState::kConverted);
  CHECK(done.backup == "/k/a.md.goc");
  CHECK(files.writes().empty());
}

TEST_CASE("A failure leaves the file as it was") {
  io::MemoryFileSystem files;
  const std::string original = bytes_of(kText, Encoding::kTcvn3);
  files.add_file("/k/a.md", original);
  files.add_file("/k/.a.md.moi", "cấm");
  files.forbid("/k/.a.md.moi");
  CHECK(convert_file(files, "/k/a.md", {}).error);
  CHECK(read(files, "/k/a.md") == original);
  CHECK_FALSE(files.stat("/k/a.md.goc"));
}

TEST_CASE("Links, folders and what is missing are refused") {
  io::MemoryFileSystem files;
  files.add_file("/k/a.md", bytes_of(kText, Encoding::kTcvn3));
  files.add_symlink("/k/b.md", "a.md");
  files.add_other("/k/pipe.txt");
  CHECK(convert_file(files, "/k/b.md", {}).error->message == "error.symlink");
  CHECK(convert_file(files, "/k/pipe.txt", {}).error->message == "error.not-a-file");
  CHECK(convert_file(files, "/k/none.md", {}).error->message == "error.read");
  CHECK(list_text_files(files, "/k").value() == std::vector<std::string>{"/k/a.md"});
}

TEST_CASE("What is not text is refused") {
  for (const std::string& bytes :
       {std::string("%PDF-1.4\nx\xE9"), std::string("\x89PNG\r\n\x1A\n\0\0", 10),
        std::string("ab\0c", 4), std::string("PK\x03\x04x")}) {
    CHECK(convert_text(bytes).state == ConversionState::kNotText);
  }
}

TEST_CASE("A tie is told with what each candidate makes of the text, and may be settled") {
  const std::string bytes = bytes_of("Tên gọi", Encoding::kViscii);
  const Conversion tie = convert_text(bytes);
  CHECK(tie.state == ConversionState::kTie);
  REQUIRE(tie.candidates.size() == 2);
  CHECK(tie.candidates[1].encoding == Encoding::kViscii);
  CHECK(tie.candidates[1].line == "Tên gọi");
  CHECK(convert_text(bytes, {Encoding::kViscii, false}).text == "Tên gọi");
  CHECK(convert_text("caf\xE9 fran\xE7"
                     "ais")
            .state == ConversionState::kUnknown);
}

TEST_CASE("UTF-8 is never taken for anything else") {
  CHECK(convert_text("Kỷ yếu", {Encoding::kTcvn3, false}).state == ConversionState::kFine);
  CHECK(convert_text("ASCII").state == ConversionState::kFine);
  CHECK(convert_text("").state == ConversionState::kFine);
}

TEST_CASE("UTF-8 with separate marks or a byte order mark, and UTF-16, become plain") {
  CHECK(convert_text("ye\u0323\u0302").text == "yệ");
  CHECK(convert_text("e\u0301\u0302").text == "ế");
  CHECK(convert_text("\xEF\xBB\xBFyếu").text == "yếu");
  CHECK(convert_text(std::string("\xFF\xFE"
                                 "a\0\xBF\x1E",
                                 6))
            .text == "aế");
  CHECK(convert_text(std::string("\xFF\xFE"
                                 "a\0b",
                                 5))
            .state == ConversionState::kUndefined);
}

TEST_CASE("CSV keeps or gets the mark by which Excel knows UTF-8") {
  CHECK(convert_text("\xEF\xBB\xBFyếu", {{}, true}).state == ConversionState::kFine);
  CHECK(convert_text(bytes_of(kText, Encoding::kVni), {{}, true}).text == "\xEF\xBB\xBF" + kText);
}

TEST_CASE("A byte without a meaning stops the conversion at its line") {
  const Conversion stopped =
      convert_text(bytes_of(kText, Encoding::kTcvn3) + "x \x81 y", {Encoding::kTcvn3, false});
  CHECK(stopped.state == ConversionState::kUndefined);
  CHECK(stopped.fault_line == 3);
  CHECK(stopped.fault_byte == 0x81);
}

TEST_CASE("Capitals that TCVN3 lost are listed") {
  const Conversion done =
      convert_text(bytes_of("Ủy ban nhân dân tỉnh Lạng Sơn\n", Encoding::kTcvn3));
  CHECK(done.text == "ủy ban nhân dân tỉnh Lạng Sơn\n");
  REQUIRE(done.capitals.size() == 1);
  CHECK(done.capitals[0].word == "ủy");
}

}  // namespace
}  // namespace kyyeu::importers
