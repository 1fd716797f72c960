/**
 * 示例 — the made-up county of the demonstration, built through the same doors and use
 * cases that people use, so that building it is a smoke test. Owns the table
 * {@code demo_progress}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "kernel", "platform", "organisation", "files", "sitegroup",
		"sitegroup::usecase", "publishing", "content", "content::usecase", "content::model", "forms", "forms::usecase",
		"casework", "intake", "intake::usecase", "interaction", "interaction::usecase", "interaction::model", "boards",
		"boards::usecase", "boards::model", "participation", "participation::usecase", "participation::model",
		"disclosure", "disclosure::usecase", "disclosure::model", "requests", "requests::usecase", "requests::model" })
package org.yichuang.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
