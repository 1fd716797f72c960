package org.yichuang.organisation;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.yichuang.organisation.model.LegalNames;
import org.yichuang.organisation.model.Role;
import org.yichuang.organisation.store.RoleStore;
import org.yichuang.platform.DataFile;

/** Reads the rules and roles that the program brings as data. */
@Configuration(proxyBeanMethods = false)
class OrganisationConfiguration {

	@Bean
	LegalNames legalNames() {
		return new LegalNames(DataFile.list("organisation/legal-names.yaml", "rules", LegalNames.Rule.class));
	}

	/** Writes the built-in roles before anything else can ask for them. */
	@Bean
	@Lazy(false)
	SmartInitializingSingleton builtInRoles(RoleStore roles) {
		return () -> roles.putBuiltIn(DataFile.list("organisation/roles.yaml", "roles", Role.class));
	}

}
