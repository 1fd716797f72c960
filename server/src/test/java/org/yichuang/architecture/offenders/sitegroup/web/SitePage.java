package org.yichuang.architecture.offenders.sitegroup.web;

import java.time.LocalDate;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.GetMapping;
import org.yichuang.architecture.offenders.sitegroup.store.SiteTable;

/**
 * Offends: web names a store, a field is injected, time without a clock, a mapping
 * without a permission, stdout.
 */
public class SitePage {

	@Autowired
	SiteTable table = new SiteTable();

	/** Offends in every line. */
	@GetMapping("/offender")
	public String show() {
		System.out.println(LocalDate.now());
		return this.table.read();
	}

}
