// Emulation clusters (cụm) and blocks (khối), and who belonged to them and led them, by year.
#pragma once

#include <map>

#include "model/period.h"
#include "model/record.h"

namespace kyyeu {

enum class ClusterKind : std::uint8_t { kCum, kKhoi };

// How many members a source states for a year, which may be more than are known by name.
struct StatedMembers {
  int total = 0;
  bool complete = true;  // false: the list of names is known to be incomplete
  std::vector<std::pair<std::string, int>> by_level;  // in the order written
  Source source;
  SourceSpan span;
};

struct ClusterTheme {
  Period period;
  std::string text;
  Source source;
};

// Decision that formed the cluster (quyết định phân cụm).
struct ClusterAssignment {
  std::string number;
  std::string issuer;
  Date date;
  Date applies_from;
  Source source;
};

struct Cluster : Record {
  ClusterKind kind = ClusterKind::kCum;
  Reference<PlaceId> place;
  AnyReference council;
  std::map<int, StatedMembers> stated_members;  // by year
  std::vector<ClusterTheme> themes;             // by period
  std::vector<Written> calendar;                // event types expected each year
  std::vector<ClusterAssignment> assignments;
  std::vector<Relation> relations;
};

enum class MemberRole : std::uint8_t { kMember, kLeader, kDeputy };

// One row of membership/<cluster>.csv: a unit's membership, and possibly its office, in a year.
struct Membership {
  ClusterId cluster;
  Reference<UnitId> unit;
  int year = 0;
  MemberRole role = MemberRole::kMember;
  SourceSpan role_span;
  // Of the role where the row has one, else of the membership (content-format.md §6).
  Date from;
  Date to;
  std::string how;  // "bình bầu"
  Date decided_on;
  Source source;
  SourceSpan span;
};

}  // namespace kyyeu
