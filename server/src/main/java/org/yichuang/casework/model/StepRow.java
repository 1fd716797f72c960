package org.yichuang.casework.model;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yichuang.casework.CaseId;
import org.yichuang.casework.Step;

/**
 * 步骤 — a step as it is kept.
 *
 * @param id identifies it; ids grow with time
 * @param matter whose
 * @param actor who; null for the program and for the citizen
 * @param step what people read
 */
public record StepRow(UUID id, CaseId matter, @Nullable UUID actor, Step step) {

}
