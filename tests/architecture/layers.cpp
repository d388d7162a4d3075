#include "architecture/layers.h"

#include <algorithm>
#include <sstream>
#include <stdexcept>

namespace kyyeu::architecture {
namespace {

Modules words_of(const std::string& text) {
  std::istringstream in(text);
  Modules words;
  for (std::string word; in >> word;)
    words.insert(word);
  return words;
}

std::string place(const SourceFile& file, const Include& include) {
  return "src/" + file.path + ":" + std::to_string(include.line) + ": ";
}

std::string folder_of(const std::string& path) {
  const std::size_t slash = path.rfind('/');
  return slash == std::string::npos ? "" : path.substr(0, slash);
}

void parse_outside(const std::string& kind, const std::string& rule, Layers& layers) {
  const std::size_t arrow = rule.find("->");
  if (arrow == std::string::npos) throw std::runtime_error("no '->' in '" + rule + "'");
  const Modules names = words_of(rule.substr(0, arrow));
  const Modules modules = words_of(rule.substr(arrow + 2));
  for (const std::string& module : modules) {
    if (module != "*" && !layers.may_include.contains(module)) {
      throw std::runtime_error("unknown module in '" + rule + "'");
    }
  }
  for (const std::string& name : names) {
    layers.outside.push_back({name, modules, kind == "third-party"});
  }
}

void parse_module(const std::string& name, const std::string& rule, Layers& layers) {
  Modules modules = words_of(rule);
  for (const std::string& module : modules) {
    if (!layers.may_include.contains(module)) {
      throw std::runtime_error(name + " names " + module + ", which is not above it");
    }
  }
  layers.order.push_back(name);
  layers.may_include.emplace(name, std::move(modules));
}

// The longest prefix decides; an exact name is its own prefix.
const OutsideHeader* rule_for(const std::string& header, const Layers& layers) {
  const OutsideHeader* best = nullptr;
  for (const OutsideHeader& rule : layers.outside) {
    if (!header.starts_with(rule.prefix)) continue;
    if (best == nullptr || rule.prefix.size() > best->prefix.size()) best = &rule;
  }
  return best;
}

std::string module_fault(const SourceFile& file, const Include& include, const Layers& layers,
                         const std::set<std::string>& paths) {
  const std::string& target = include.target;
  if (target.find('/') == std::string::npos) return target + " must be named \"module/name.h\"";
  if (!paths.contains(target) && target != "base/version.h")
    return target + " is no header of ours";
  const std::string from = module_of(file.path);
  const std::string to = module_of(target);
  const auto allowed = layers.may_include.find(from);
  if (allowed == layers.may_include.end()) return from + " has no line in docs/layers.txt";
  if (from != to && !allowed->second.contains(to)) {
    return from + " may not include " + to + " (docs/layers.txt)";
  }
  if (target.ends_with("_internal.h") && folder_of(target) != folder_of(file.path)) {
    return target + " is internal to " + folder_of(target) + "/";
  }
  return {};
}

class RingFinder {
 public:
  explicit RingFinder(const std::vector<SourceFile>& files) {
    for (const SourceFile& file : files) {
      for (const Include& include : includes_of(file)) {
        if (include.quoted) edges_[file.path].push_back(include.target);
      }
    }
  }

  Violations run() {
    for (const auto& [path, targets] : edges_)
      visit(path);
    return std::move(rings_);
  }

 private:
  void visit(const std::string& path) {
    if (done_.contains(path)) return;
    if (const auto open = std::ranges::find(trail_, path); open != trail_.end()) {
      std::string ring;
      for (auto it = open; it != trail_.end(); ++it)
        ring += *it + " -> ";
      rings_.push_back(ring + path);
      return;
    }
    trail_.push_back(path);
    if (const auto found = edges_.find(path); found != edges_.end()) {
      for (const std::string& target : found->second)
        visit(target);
    }
    trail_.pop_back();
    done_.insert(path);
  }

  std::map<std::string, std::vector<std::string>> edges_;
  std::vector<std::string> trail_;
  std::set<std::string> done_;
  Violations rings_;
};

}  // namespace

Layers parse_layers(std::string_view text) {
  Layers layers;
  std::istringstream lines{std::string(text)};
  for (std::string line; std::getline(lines, line);) {
    if (line.empty() || line.starts_with('#')) continue;
    const std::size_t colon = line.find(':');
    if (colon == std::string::npos) throw std::runtime_error("no ':' in '" + line + "'");
    const std::string name = line.substr(0, colon);
    const std::string rule = line.substr(colon + 1);
    if (name == "third-party" || name == "system") {
      parse_outside(name, rule, layers);
    } else {
      parse_module(name, rule, layers);
    }
  }
  return layers;
}

std::map<std::string, Modules> modules_in_cmake(std::string_view text) {
  constexpr std::string_view kCall = "\nkyyeu_module(";
  std::map<std::string, Modules> edges;
  for (std::size_t at = text.find(kCall); at != std::string_view::npos;
       at = text.find(kCall, at + 1)) {
    const std::size_t begin = at + kCall.size();
    std::istringstream words{std::string(text.substr(begin, text.find(')', begin) - begin))};
    std::string name;
    words >> name;
    Modules& modules = edges[name];
    bool in_depends = false;
    for (std::string word; words >> word;) {
      if (word == "DEPENDS" || word == "LIBS" || word == "PUBLIC_LIBS") {
        in_depends = word == "DEPENDS";
      } else if (in_depends) {
        modules.insert(word);
      }
    }
  }
  return edges;
}

Violations check_modules(const std::vector<SourceFile>& files, const Layers& layers) {
  std::set<std::string> paths;
  for (const SourceFile& file : files)
    paths.insert(file.path);
  Violations found;
  for (const SourceFile& file : files) {
    for (const Include& include : includes_of(file)) {
      if (!include.quoted) continue;
      const std::string fault = module_fault(file, include, layers, paths);
      if (!fault.empty()) found.push_back(place(file, include) + fault);
    }
  }
  return found;
}

Violations check_outside_headers(const std::vector<SourceFile>& files, const Layers& layers) {
  Violations found;
  std::map<std::string, std::set<std::string>> users;
  for (const SourceFile& file : files) {
    for (const Include& include : includes_of(file)) {
      if (include.quoted) continue;
      const OutsideHeader* rule = rule_for(include.target, layers);
      const bool standard = include.target.find_first_of("./") == std::string::npos;
      if (rule == nullptr) {
        if (standard) continue;
        found.push_back(place(file, include) + "<" + include.target +
                        "> has no line in docs/layers.txt");
        continue;
      }
      if (!rule->modules.contains("*") && !rule->modules.contains(module_of(file.path))) {
        found.push_back(place(file, include) + "<" + include.target + "> does not belong here");
      }
      if (rule->limited) users[include.target].insert(file.path);
    }
  }
  for (const auto& [header, paths] : users) {
    if (paths.size() <= 2) continue;
    found.push_back("<" + header + "> is in " + std::to_string(paths.size()) + " files, 2 allowed");
  }
  return found;
}

Violations check_rings(const std::vector<SourceFile>& files) { return RingFinder(files).run(); }

}  // namespace kyyeu::architecture
